package kz.telesabaq.findings;

/** How much a finding weighs. */
public enum Severity {
    /** Nothing is taken over, published or aired while it stands. */
    BLOCKS,
    /** Work goes on; a person should look. */
    WARNS,
    /** Said for the record. */
    NOTES
}
