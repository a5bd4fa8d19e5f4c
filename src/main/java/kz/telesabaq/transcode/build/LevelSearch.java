package kz.telesabaq.transcode.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.transcode.build.Levels.Peaks;
import kz.telesabaq.transcode.profiles.LevelAim;

/**
 * Looking for the gain that brings sound to a level, by listening in rounds. Without a limiter one round is enough. Behind a
 * limiter more gain still means louder, but not by as much: steps grow by what the last one brought, and once one gain was too
 * little and another too much, the search goes on between them.
 *
 * @param gain to be tried next, tenths of dB
 * @param peaks whether a limiter holds them while it is tried
 * @param heard what was tried with the same treatment of peaks, in order
 */
public record LevelSearch(LevelAim aim, int gain, Peaks peaks, List<Try> heard) {
    /** Claps of a millisecond over whispering take ten. */
    public static final int MOST = 12;

    private static final int LONGEST_STEP = 4;

    /**
     * A gain and what came of it.
     *
     * @param off how much louder than aimed at, tenths of LU
     */
    public record Try(int gain, int off) {
        private int distance() {
            return Math.abs(off);
        }
    }

    public LevelSearch {
        heard = List.copyOf(heard);
    }

    public static LevelSearch from(LevelAim aim, int gain, Peaks peaks) {
        return new LevelSearch(aim, gain, peaks, List.of());
    }

    /** Whether what was heard needs no further round. */
    public boolean isOnLevel(Loudness.Measured now) {
        return Math.abs(now.integratedTenths() - aim.loudnessTenths()) <= LevelRound.AIMED
                && now.truePeakTenths() <= aim.truePeakTenths();
    }

    /** The search after its gain was tried. */
    public LevelSearch after(Loudness.Measured now) {
        int off = now.integratedTenths() - aim.loudnessTenths();
        if (peaks == Peaks.FREE && now.truePeakTenths() - off > aim.truePeakTenths()) {
            return from(aim, gain - off, Peaks.LIMITED);
        }
        List<Try> tried = new ArrayList<>(heard);
        tried.add(new Try(gain, off));
        return new LevelSearch(aim, next(tried), peaks, tried);
    }

    /** The same with the gain that came nearest of all tried; as it is when none was. */
    public LevelSearch nearest() {
        int best = heard.stream()
                .min(Comparator.comparing(Try::distance))
                .map(Try::gain)
                .orElse(gain);
        return new LevelSearch(aim, best, peaks, heard);
    }

    private static int next(List<Try> tried) {
        Optional<Try> below = tried.stream().filter(each -> each.off() < 0).max(Comparator.comparing(Try::gain));
        Optional<Try> above = tried.stream()
                .filter(each -> each.off() > 0)
                .filter(each -> below.isEmpty() || each.gain() > below.get().gain())
                .min(Comparator.comparing(Try::gain));
        if (below.isEmpty() && above.isEmpty()) {
            // on its level, but the limiter let a peak through
            return tried.getLast().gain() - 1;
        }
        if (below.isPresent() && above.isPresent()) {
            return between(below.get(), above.get(), tried);
        }
        return further(tried, below.or(() -> above).orElseThrow());
    }

    /** In proportion; in the middle when the last two tries fell on the same side. */
    private static int between(Try below, Try above, List<Try> tried) {
        int width = above.gain() - below.gain();
        boolean stuck = tried.size() > 2
                && Integer.signum(tried.getLast().off())
                        == Integer.signum(tried.get(tried.size() - 2).off());
        int into = stuck ? width / 2 : width * below.distance() / (below.distance() + above.distance());
        return below.gain() + Math.clamp(into, Math.min(1, width), Math.max(1, width - 1));
    }

    /**
     * Beyond the outermost. Loudness can fall while gain rises, when quiet speech comes into what the meter counts beside loud
     * claps; the level is then found farther up.
     */
    private static int further(List<Try> tried, Try outermost) {
        int missing = -outermost.off();
        Optional<Try> inner = tried.stream()
                .filter(each -> Integer.signum(each.off()) == Integer.signum(outermost.off()))
                .filter(each -> each.gain() != outermost.gain())
                .reduce((first, then) -> then);
        if (inner.isEmpty()) {
            return outermost.gain() + missing * (tried.size() > 1 ? 2 : 1);
        }
        int gained = outermost.off() - inner.get().off();
        int spent = outermost.gain() - inner.get().gain();
        long most = (long) LONGEST_STEP * missing;
        long step =
                gained == 0 || (long) missing * spent / gained * missing < 0 ? most : (long) missing * spent / gained;
        return outermost.gain() + (int) Math.clamp(step, Math.min(missing, most), Math.max(missing, most));
    }
}
