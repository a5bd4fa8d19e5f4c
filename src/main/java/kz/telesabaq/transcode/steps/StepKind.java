package kz.telesabaq.transcode.steps;

/** What a step does. Gate and probe come before: they belong to the door, and no order exists without them. */
public enum StepKind {
    /** Hears the sound alone and finds the gain, in rounds; tells boards from cameras. Leaves {@code levels.json}. */
    LISTEN,
    /** One decode, everything of one {@link Step}, measuring riding along. Leaves the files and {@code qc/}. */
    MAKE,
    /** Judges what was measured. Leaves the report. */
    JUDGE,
    /** Looks at every file made: decoding, length, format, loudness. Leaves nothing. */
    VERIFY,
    /** Names the files as the shelf knows them and puts the lesson up. */
    PACK
}
