package kz.telesabaq.planted;

import kz.telesabaq.command.CommandLineEntry;

/** A room that leans on a driver. */
final class DependsOnADriver {
    private DependsOnADriver() {}

    static int run() {
        return CommandLineEntry.execute("--version");
    }
}
