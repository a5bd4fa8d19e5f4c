package kz.telesabaq.media.qc;

/** What a check says, mildest first. */
public enum QcVerdict {
    PASS,
    /** People should know; it goes on air. */
    WARN,
    /** It does not go on air, unless a person takes it upon himself. */
    FAIL;

    /** The graver of two. */
    public QcVerdict and(QcVerdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
