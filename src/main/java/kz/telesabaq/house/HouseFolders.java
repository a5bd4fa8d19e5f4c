package kz.telesabaq.house;

import java.nio.file.Path;

/**
 * Where the house keeps what it makes while running; everything below one folder.
 *
 * @param home absolute
 */
public record HouseFolders(Path home) {

    public HouseFolders {
        home = home.toAbsolutePath().normalize();
    }

    /** The embedded database: programs, data and log. */
    public Path postgres() {
        return home.resolve("postgres");
    }

    public Path landing() {
        return home.resolve("media/landing");
    }

    public Path store() {
        return home.resolve("media/store");
    }

    public Path quarantine() {
        return home.resolve("media/quarantine");
    }

    public Path published() {
        return home.resolve("schedules/published");
    }
}
