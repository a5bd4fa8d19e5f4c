package kz.telesabaq.command;

/** Where the program begins: the command line decides what is done and whether a server is needed for it. */
public final class Telesabaq {
    private Telesabaq() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineEntry.execute(arguments));
    }
}
