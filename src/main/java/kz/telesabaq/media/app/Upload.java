package kz.telesabaq.media.app;

import java.time.Instant;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;

/**
 * A recording that is being sent over HTTP.
 *
 * @param id 32 hexadecimal digits nobody can guess
 * @param length of the whole recording, in bytes
 * @param givenName the name it has at its sender; data, never used as a path
 * @param lesson when the sender said which one it is
 * @param by the person who sends it, as they sign in
 * @param until when what came so far is kept if nothing more comes
 */
public record Upload(String id, long length, String givenName, Optional<LessonCode> lesson, String by, Instant until) {
    public Upload {
        if (length < 0) {
            throw new IllegalArgumentException("an upload has a length, not %d bytes".formatted(length));
        }
    }

    Upload keptUntil(Instant later) {
        return new Upload(id, length, givenName, lesson, by, later);
    }
}
