package kz.telesabaq.command;

import java.nio.file.Path;

/** Where the checkout lies, as the scripts in {@code ops} tell by {@code telesabaq.root}. */
final class ProjectFolder {
    private ProjectFolder() {}

    private static Path root() {
        return Path.of(System.getProperty("telesabaq.root", "."));
    }

    /** The default home: {@code .home} in the checkout. */
    static Path home() {
        return root().resolve(".home");
    }

    /** The school year that is shipped. */
    static Path year() {
        return root().resolve("schedules").resolve("2026-27");
    }

    /** What can be made of a recording. */
    static Path profiles() {
        return root().resolve("media").resolve("profiles");
    }

    /** What the quality checks warn of and block. */
    static Path thresholds() {
        return root().resolve("media").resolve("thresholds").resolve("house.json");
    }

    /** The regimes that are shipped. */
    static Path regimes() {
        return root().resolve("schedules").resolve("regimes");
    }
}
