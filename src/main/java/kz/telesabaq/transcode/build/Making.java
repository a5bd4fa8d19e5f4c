package kz.telesabaq.transcode.build;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.qc.QcRide;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.profiles.RenditionProfile;

/**
 * One decode and everything that is made of it.
 *
 * @param recipe gives the ladder of transport streams the channels play; made along with what is for air
 * @param ride measuring that goes along
 * @param signed whose picture takes the place of the lesson's, or stands in it
 */
public record Making(
        Source.FromFile source,
        Frames length,
        HouseNumber number,
        Treatment treatment,
        Levels levels,
        Recipe recipe,
        List<RenditionProfile> profiles,
        Optional<QcRide> ride,
        Optional<SignedPicture> signed) {

    public Making {
        profiles = List.copyOf(profiles);
    }

    /** Of the lesson as it came, without anybody who signs. */
    public Making(
            Source.FromFile source,
            Frames length,
            HouseNumber number,
            Treatment treatment,
            Levels levels,
            Recipe recipe,
            List<RenditionProfile> profiles,
            Optional<QcRide> ride) {
        this(source, length, number, treatment, levels, recipe, profiles, ride, Optional.empty());
    }

    <P extends RenditionProfile> List<P> profiles(Class<P> kind) {
        return profiles.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<RenditionProfile.HouseFile> houses() {
        return profiles(RenditionProfile.HouseFile.class);
    }

    /** The transport streams of the channels; air waits for them. */
    List<RungProfile> airLadder() {
        return profiles.stream().anyMatch(RenditionProfile::isForAir) ? recipe.ladder() : List.of();
    }
}
