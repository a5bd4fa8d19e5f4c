package kz.telesabaq.curriculum;

/** How sure a figure of the curriculum is; kept with it wherever it is shown. */
public enum Certainty {
    /** Read in the order itself or a transcription checked against it. */
    SOURCED,
    /** General knowledge that nobody has checked yet. */
    BEST_KNOWLEDGE
}
