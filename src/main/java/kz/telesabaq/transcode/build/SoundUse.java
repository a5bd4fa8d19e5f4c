package kz.telesabaq.transcode.build;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.transcode.profiles.LevelAim;
import kz.telesabaq.transcode.profiles.RenditionProfile;

/**
 * Somebody who takes two channels of sound at one level.
 *
 * @param label of the graph's output, without brackets
 */
record SoundUse(String label, LevelAim level) {

    /** All who take sound at a level of the web, in the order of the profiles. */
    static List<SoundUse> all(Making making) {
        List<SoundUse> uses = new ArrayList<>();
        var recipe = making.recipe();
        var airLevel = new LevelAim(recipe.webLoudnessTenths(), recipe.webTruePeakTenths());
        making.airLadder().forEach(rung -> uses.add(new SoundUse("air-sound-" + rung.name(), airLevel)));
        for (RenditionProfile profile : making.profiles()) {
            String id = profile.name().id();
            switch (profile) {
                case RenditionProfile.WebLadder ladder ->
                    ladder.sounds()
                            .forEach(sound -> uses.add(new SoundUse(id + "-sound-" + sound.name(), ladder.level())));
                case RenditionProfile.OneFile file -> uses.add(new SoundUse(id + "-sound", file.level()));
                case RenditionProfile.SoundFile file -> uses.add(new SoundUse(id + "-sound", file.level()));
                case RenditionProfile.HouseFile house -> {}
                case RenditionProfile.Posters posters -> {}
                case RenditionProfile.SpriteSheet sheet -> {}
                case RenditionProfile.CaptionFiles captions -> {}
            }
        }
        return List.copyOf(uses);
    }
}
