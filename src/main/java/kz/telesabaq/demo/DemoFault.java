package kz.telesabaq.demo;

import java.util.Optional;

/** What is deliberately wrong with three lessons of the demo day, for the desk to say in words. */
public enum DemoFault {
    /** The master never comes. */
    MISSING,
    /** The master runs longer than its slot. */
    TOO_LONG,
    /** The microphone was off. */
    SILENT;

    /**
     * The fault of a lesson, if it has one.
     *
     * @param channel the channel's place in the year's papers, from 0
     * @param slot the lesson's place on its day, from 0
     */
    public static Optional<DemoFault> of(int channel, int slot) {
        if (channel == 0 && slot == 3) {
            return Optional.of(MISSING);
        }
        if (channel == 1 && slot == 5) {
            return Optional.of(TOO_LONG);
        }
        return channel == 0 && slot == 7 ? Optional.of(SILENT) : Optional.empty();
    }
}
