package kz.telesabaq.transcode.build;

import static org.assertj.core.api.Assertions.assertThat;

import kz.telesabaq.media.Loudness;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.build.Levels.Peaks;
import org.junit.jupiter.api.Test;

class LevelRoundTest {
    private static final Recipe RECIPE = Recipe.XDCAM_HD422;

    @Test
    void quietSpeechIsRaisedWithoutALimiter() {
        assertThat(LevelRound.first(new Loudness.Measured(-352, -247), RECIPE))
                .isEqualTo(new Levels(122, Peaks.FREE, 70, Peaks.FREE));
    }

    @Test
    void clapsOverQuietSpeechNeedALimiter() {
        assertThat(LevelRound.first(new Loudness.Measured(-303, -5), RECIPE))
                .isEqualTo(new Levels(73, Peaks.LIMITED, 70, Peaks.LIMITED));
    }

    @Test
    void whatTheLimiterTookIsAddedInTheNextRound() {
        Levels first = new Levels(73, Peaks.LIMITED, 70, Peaks.LIMITED);
        assertThat(LevelRound.next(first, new Loudness.Measured(-267, -13), RECIPE))
                .isEqualTo(new Levels(110, Peaks.LIMITED, 70, Peaks.LIMITED));
    }

    @Test
    void silenceIsLeftAsItCame() {
        assertThat(LevelRound.first(new Loudness.Unmeasured(), RECIPE)).isEqualTo(Levels.UNTOUCHED);
    }

    @Test
    void aFileIsFitWithinHalfALoudnessUnitAndBelowTheTruePeak() {
        assertThat(LevelRound.isFit(new Loudness.Measured(-225, -10), RECIPE.house()))
                .isTrue();
        assertThat(LevelRound.isFit(new Loudness.Measured(-235, -40), RECIPE.house()))
                .isTrue();
        assertThat(LevelRound.isFit(new Loudness.Measured(-236, -40), RECIPE.house()))
                .isFalse();
        assertThat(LevelRound.isFit(new Loudness.Measured(-230, -9), RECIPE.house()))
                .isFalse();
    }

    @Test
    void roundsEndWithinATenth() {
        assertThat(LevelRound.isOnLevel(new Loudness.Measured(-231, -10), RECIPE.house()))
                .isTrue();
        assertThat(LevelRound.isOnLevel(new Loudness.Measured(-232, -10), RECIPE.house()))
                .isFalse();
    }
}
