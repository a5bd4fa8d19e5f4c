package kz.telesabaq.transcode.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntUnaryOperator;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.transcode.build.Levels.Peaks;
import kz.telesabaq.transcode.profiles.LevelAim;
import org.junit.jupiter.api.Test;

class LevelSearchTest {
    @Test
    void oneRoundIsEnoughWhereNothingIsHeldDown() {
        var search = LevelSearch.from(LevelAim.AIR, 70, Peaks.FREE).after(new Loudness.Measured(-250, -150));
        assertThat(search.gain()).isEqualTo(90);
        assertThat(search.peaks()).isEqualTo(Peaks.FREE);
    }

    @Test
    void peaksAreHeldAsSoonAsTheGainWouldLiftThemOverTheLimit() {
        var search = LevelSearch.from(LevelAim.AIR, 70, Peaks.FREE).after(new Loudness.Measured(-250, -25));
        assertThat(search).isEqualTo(LevelSearch.from(LevelAim.AIR, 90, Peaks.LIMITED));
    }

    @Test
    void whatALimiterTakesIsMadeGood() {
        assertThat(found(gain -> -300 + gain / 3)).isBetween(-231, -229);
    }

    @Test
    void aLevelPassedIsLookedForBetween() {
        assertThat(found(gain -> gain < 180 ? -300 + gain / 10 : -260 + (gain - 180) / 2))
                .isBetween(-231, -229);
    }

    /** Quiet speech that comes into what the meter counts makes the whole quieter, though all of it became louder. */
    @Test
    void aFallOnTheWayUpIsClimbedAgain() {
        assertThat(found(gain -> gain < 110 ? -245 + gain / 9 : -285 + (gain - 110) * 3 / 10))
                .isBetween(-231, -229);
    }

    @Test
    void onItsLevelWithAPeakTooHighGoesDownAStep() {
        var search = LevelSearch.from(LevelAim.AIR, 40, Peaks.LIMITED);
        assertThat(search.after(new Loudness.Measured(-230, -9)).gain()).isEqualTo(39);
    }

    @Test
    void whatCannotBeReachedEndsNearest() {
        var search = LevelSearch.from(LevelAim.AIR, 0, Peaks.LIMITED);
        for (int round = 0; round < LevelSearch.MOST; round++) {
            search = search.after(new Loudness.Measured(search.gain() < 40 ? -250 : -200, -13));
        }
        assertThat(search.nearest().gain()).isLessThan(40);
    }

    /** Loudness after as many rounds as there may be, or fewer. */
    private static int found(IntUnaryOperator loudness) {
        var search = LevelSearch.from(LevelAim.AIR, 0, Peaks.LIMITED);
        for (int round = 0; round < LevelSearch.MOST; round++) {
            var heard = new Loudness.Measured(loudness.applyAsInt(search.gain()), -13);
            if (search.isOnLevel(heard)) {
                return heard.integratedTenths();
            }
            search = search.after(heard);
        }
        return loudness.applyAsInt(search.nearest().gain());
    }
}
