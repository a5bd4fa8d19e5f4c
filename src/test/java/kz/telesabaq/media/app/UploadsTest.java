package kz.telesabaq.media.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.media.app.Uploads.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of three gigabytes, one of which is always kept free. */
class UploadsTest {
    private static final long GIGABYTE = 1L << 30;
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    private Path home = Path.of("");

    private final List<String> cleared = new ArrayList<>();

    @Test
    void uploadsThatComeAtTheSameTimeCannotOverfillTheDisk() throws IOException {
        Uploads uploads = uploads(NOW);

        assertThat(uploads.begin("one.mp4", Optional.empty(), "a", GIGABYTE)).isInstanceOf(Answer.At.class);
        assertThat(uploads.begin("two.mp4", Optional.empty(), "b", GIGABYTE)).isInstanceOf(Answer.At.class);
        assertThat(uploads.begin("three.mp4", Optional.empty(), "c", 1)).isEqualTo(new Answer.NoRoom());
    }

    @Test
    void whatIsThrownAwayOrWaitedTooLongGivesItsRoomBackAndIsWrittenDown() throws IOException {
        Uploads uploads = uploads(NOW);
        var first = (Answer.At) uploads.begin("one.mp4", Optional.empty(), "a", 2 * GIGABYTE);
        uploads.end(first.upload().id(), "a");
        var second = (Answer.At) uploads.begin("two.mp4", Optional.empty(), "a", 2 * GIGABYTE);
        uploads.append(second.upload().id(), "a", 0, 3, new ByteArrayInputStream(new byte[3]), Optional.empty());

        Uploads later = uploads(NOW.plus(Duration.ofDays(3)));

        assertThat(later.begin("three.mp4", Optional.empty(), "b", 2 * GIGABYTE))
                .isInstanceOf(Answer.At.class);
        assertThat(cleared).containsExactly("two.mp4");
        assertThat(later.look(second.upload().id(), "a")).isEqualTo(new Answer.Expired());
    }

    private Uploads uploads(Instant now) {
        return new Uploads(
                new UploadFolder(home.resolve("uploads")),
                (arrival, lesson) -> {},
                (name, door, by, bytes, since) -> cleared.add(name),
                Clock.fixed(now, ZoneOffset.UTC),
                Optional.of(() -> 3 * GIGABYTE));
    }
}
