package kz.telesabaq.looks;

import java.util.Locale;

/** What a state means for the reader; never told by colour alone. */
public enum Tone {
    /** On air at this moment. */
    LIVE,
    GOOD,
    /** Somebody or something is at it. */
    BUSY,
    CAUTION,
    BAD,
    NEUTRAL;

    /** The class name the style sheet knows it by. */
    public String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
