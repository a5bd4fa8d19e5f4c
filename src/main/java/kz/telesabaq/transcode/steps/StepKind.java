package kz.telesabaq.transcode.steps;

/** What a step does. Gate and probe come before: they belong to the door, and no order exists without them. */
public enum StepKind {
    /** Hears the sound alone and finds the gain, in rounds; tells boards from cameras. Leaves {@code levels.json}. */
    LISTEN,
    /** One decode, everything of one {@link Step}, measuring riding along. Leaves the files and {@code qc/}. */
    MAKE,
    /** Looks at every file made: decoding, length, format, loudness. Leaves what it heard in {@code verified.json}. */
    VERIFY,
    /** Judges what was measured on the way and what was heard at the end. Leaves the report. */
    JUDGE,
    /** Names the files as the shelf knows them and puts the lesson up. */
    PACK
}
