package kz.telesabaq.media;

import java.nio.file.Path;

/**
 * A file that came into the house by one of its doors, complete and not written to any more, and not looked at yet.
 *
 * @param file where it lies now
 * @param givenName the name it arrived under; data, never used as a path
 * @param by the person who brought it, as they sign in; empty when the door does not ask
 */
public record Arrival(Path file, String givenName, Door door, String by) {

    /** How it came. */
    public enum Door {
        LANDING_FOLDER,
        UPLOAD,
        SFTP
    }
}
