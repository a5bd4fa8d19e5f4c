package kz.telesabaq.transcode.build;

import kz.telesabaq.media.Loudness;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.build.Levels.Peaks;

/**
 * Setting the level by rounds: set a gain, listen, add what is missing. One round is enough where peaks leave room;
 * clapping over quiet speech takes two or three.
 */
public final class LevelRound {
    /** More rounds bring nothing. */
    public static final int MOST = 4;
    /** Good enough to stop: tenths of LU. */
    public static final int AIMED = 1;
    /** Beyond this a file is not fit for air: EBU R 128, tenths of LU. */
    public static final int ALLOWED = 5;

    private LevelRound() {}

    /** The first guess, from what was measured of the master. */
    public static Levels first(Loudness measured, Recipe recipe) {
        return switch (measured) {
            case Loudness.Unmeasured silent -> Levels.UNTOUCHED;
            case Loudness.Measured loud -> {
                int gain = recipe.house().loudnessTenths() - loud.integratedTenths();
                yield web(
                        gain,
                        peaks(loud.truePeakTenths() + gain, recipe.house().truePeakTenths()),
                        loud.truePeakTenths() + gain,
                        recipe);
            }
        };
    }

    /** The next attempt after listening to the last. */
    public static Levels next(Levels last, Loudness.Measured heard, Recipe recipe) {
        int more = recipe.house().loudnessTenths() - heard.integratedTenths();
        Peaks house = last.house() == Peaks.LIMITED
                ? Peaks.LIMITED
                : peaks(heard.truePeakTenths() + more, recipe.house().truePeakTenths());
        return web(last.houseGainTenths() + more, house, heard.truePeakTenths() + more, recipe);
    }

    /** The house level stays as it is; the web's follows from what was heard. */
    public static Levels settled(Levels last, Loudness.Measured heard, Recipe recipe) {
        return web(last.houseGainTenths(), last.house(), heard.truePeakTenths(), recipe);
    }

    /** Whether what was heard needs no further round. */
    public static boolean isOnLevel(Loudness.Measured heard, HouseProfile house) {
        return Math.abs(heard.integratedTenths() - house.loudnessTenths()) <= AIMED
                && heard.truePeakTenths() <= house.truePeakTenths();
    }

    /** Whether a finished file may go on air. */
    public static boolean isFit(Loudness.Measured heard, HouseProfile house) {
        return Math.abs(heard.integratedTenths() - house.loudnessTenths()) <= ALLOWED
                && heard.truePeakTenths() <= house.truePeakTenths();
    }

    private static Levels web(int gain, Peaks house, int housePeak, Recipe recipe) {
        int further = recipe.webLoudnessTenths() - recipe.house().loudnessTenths();
        int peak = house == Peaks.LIMITED ? recipe.house().truePeakTenths() : housePeak;
        return new Levels(gain, house, further, peaks(peak + further, recipe.webTruePeakTenths()));
    }

    private static Peaks peaks(int expected, int allowed) {
        return expected > allowed ? Peaks.LIMITED : Peaks.FREE;
    }
}
