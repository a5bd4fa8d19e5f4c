package kz.telesabaq.command;

/** What the shell is told. */
public final class ExitCode {
    /** Done, nothing blocks. */
    public static final int FINE = 0;
    /** Done, and at least one finding blocks. */
    public static final int FINDINGS = 1;
    /** The command was called wrongly. */
    public static final int USAGE = 2;
    /** A machine is broken: disk, database, a missing program. */
    public static final int BROKEN = 3;

    private ExitCode() {}
}
