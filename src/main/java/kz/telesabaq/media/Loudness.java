package kz.telesabaq.media;

import java.util.Locale;

/** How loud a clip is by EBU R 128, or that nobody could tell. */
public sealed interface Loudness {

    /**
     * Measured on the finished file, never taken from the tool that set it.
     *
     * @param integratedTenths integrated loudness in tenths of LUFS; −230 is −23.0 LUFS
     * @param truePeakTenths true peak in tenths of dBTP
     */
    record Measured(int integratedTenths, int truePeakTenths) implements Loudness {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%.1f LUFS, peak %.1f dBTP", integratedTenths / 10.0, truePeakTenths / 10.0);
        }
    }

    /** Silence, or too little sound to measure. */
    record Unmeasured() implements Loudness {
        @Override
        public String toString() {
            return "not measurable";
        }
    }
}
