package kz.telesabaq.media.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Arrival;
import kz.telesabaq.media.Arrivals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Recordings that come piece by piece: parked on the disk of the store, handed over when their last byte is there.
 *
 * <p>How far one has come is the length of its file, synced before it is told; so it survives every crash, and needs no
 * database. Each belongs to the person who began it. Safe for use by several threads.
 */
@Component
public class Uploads implements DoorKeeping {
    /** The same bound as at the gate. */
    public static final long LARGEST = 64L << 30;

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final Duration KEPT = Duration.ofDays(3);
    private static final long SPARE_ROOM = 1L << 30;

    private final UploadFolder folder;
    private final Arrivals arrivals;
    private final Leftovers leftovers;
    private final LongSupplier room;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    @Autowired
    public Uploads(MediaSettings settings, Arrivals arrivals, Leftovers leftovers, Clock clock) {
        this(new UploadFolder(settings.store().resolve("uploads")), arrivals, leftovers, clock, Optional.empty());
    }

    /** @param room bytes free on the disk; its own answer when there is none */
    Uploads(UploadFolder folder, Arrivals arrivals, Leftovers leftovers, Clock clock, Optional<LongSupplier> room) {
        this.folder = folder;
        this.leftovers = leftovers;
        this.room = room.orElse(folder::room);
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** Why an upload cannot go on, or how far it has come. */
    public sealed interface Answer {
        /**
         * All is well.
         *
         * @param offset how many bytes are safe on disk
         */
        record At(Upload upload, long offset) implements Answer {}

        /** There is none, or it is somebody else's. */
        record Unknown() implements Answer {}

        /** It waited too long, and what had come was thrown away. */
        record Expired() implements Answer {}

        /** The piece begins elsewhere than what is there ends. */
        record WrongOffset(long offset) implements Answer {}

        /** More than was announced: nothing of the piece was kept. */
        record TooLong(long length) implements Answer {}

        /** The piece is not what its sender sent: nothing of it was kept. */
        record WrongChecksum() implements Answer {}

        /** Another piece of it is on its way. */
        record Busy() implements Answer {}

        /** The disk cannot hold it. */
        record NoRoom() implements Answer {}
    }

    /** How a piece proves that it arrived as it was sent. */
    public record Checksum(MessageDigest digest, byte[] expected) {}

    /** Begins one; an empty recording is complete at once. */
    public synchronized Answer begin(String givenName, Optional<LessonCode> lesson, String by, long length)
            throws IOException {
        tidy();
        if (length > LARGEST) {
            return new Answer.TooLong(LARGEST);
        }
        if (unpromised() < length) {
            return new Answer.NoRoom();
        }
        String id = HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits())
                + HexFormat.of().toHexDigits(UUID.randomUUID().getLeastSignificantBits());
        var upload =
                new Upload(id, length, givenName, lesson, by, clock.instant().plus(KEPT));
        folder.begin(upload);
        handOverIfComplete(upload);
        return new Answer.At(upload, 0);
    }

    /** How far one has come. */
    public Answer look(String id, String by) throws IOException {
        Optional<Upload> found = folder.find(id).filter(upload -> upload.by().equals(by));
        if (found.isEmpty()) {
            return new Answer.Unknown();
        }
        Upload upload = found.get();
        long offset = folder.offset(upload);
        boolean isOver = !clock.instant().isBefore(upload.until());
        if (isOver && (offset < upload.length() || !Files.exists(folder.bytes(id)))) {
            expire(upload);
            return new Answer.Expired();
        }
        return new Answer.At(upload, offset);
    }

    /**
     * Appends a piece. Whatever came of it before the line broke is kept, unless it was to be proven by a checksum.
     *
     * @param announced how many bytes the piece has; −1 when it does not say
     */
    public Answer append(
            String id, String by, long offset, long announced, InputStream piece, Optional<Checksum> checksum)
            throws IOException {
        if (!busy.add(id)) {
            return new Answer.Busy();
        }
        try {
            return switch (look(id, by)) {
                case Answer.At at when at.offset() != offset -> new Answer.WrongOffset(at.offset());
                case Answer.At at
                when announced > at.upload().length() - offset ->
                    new Answer.TooLong(at.upload().length());
                case Answer.At at when checksum.isPresent() && unpromised() < announced -> new Answer.NoRoom();
                case Answer.At at when checksum.isPresent() -> appendProven(at, piece, checksum.get());
                case Answer.At at -> appendWhatComes(at, piece);
                case Answer other -> other;
            };
        } finally {
            busy.remove(id);
        }
    }

    /** What is free on the disk and promised to no upload that is still coming; every byte that comes keeps a promise. */
    private long unpromised() throws IOException {
        long promised = 0;
        for (Upload upload : folder.all()) {
            if (Files.exists(folder.bytes(upload.id())) && clock.instant().isBefore(upload.until())) {
                promised = Math.addExact(promised, Math.max(0, upload.length() - folder.offset(upload)));
            }
        }
        return room.getAsLong() - SPARE_ROOM - promised;
    }

    /** Throws one away. */
    public Answer end(String id, String by) throws IOException {
        if (!busy.add(id)) {
            return new Answer.Busy();
        }
        try {
            Answer found = look(id, by);
            if (found instanceof Answer.At) {
                folder.remove(id);
            }
            return found;
        } finally {
            busy.remove(id);
        }
    }

    /**
     * Hands over what was complete when the house went down, and forgets what waited too long.
     *
     * @throws MediaFault when the folder of uploads cannot be read or written
     */
    @Override
    public synchronized void tidy() {
        try {
            tidyAll();
        } catch (IOException fault) {
            throw new MediaFault("cannot tidy the uploads", fault);
        }
    }

    private void tidyAll() throws IOException {
        for (Upload upload : folder.all()) {
            if (!busy.add(upload.id())) {
                continue;
            }
            try {
                handOverIfComplete(upload);
                expire(upload);
                if (clock.instant().isAfter(upload.until().plus(KEPT))) {
                    folder.remove(upload.id());
                }
            } finally {
                busy.remove(upload.id());
            }
        }
    }

    /** Gives the room of an upload nobody went on with back to others; its note stays, so that its sender is told why. */
    private void expire(Upload upload) throws IOException {
        Path file = folder.bytes(upload.id());
        if (Files.exists(file) && !clock.instant().isBefore(upload.until())) {
            long bytes = Files.size(file);
            folder.empty(upload.id());
            leftovers.cleared(
                    upload.givenName(),
                    Arrival.Door.UPLOAD,
                    upload.by(),
                    bytes,
                    upload.until().minus(KEPT));
            LOG.info(
                    "upload {} of \"{}\" waited too long, {} bytes of it are thrown away",
                    upload.id(),
                    upload.givenName(),
                    bytes);
        }
    }

    private Answer appendWhatComes(Answer.At at, InputStream piece) throws IOException {
        Path file = folder.bytes(at.upload().id());
        return answer(at, UploadPiece.append(file, at.offset(), missing(at), piece));
    }

    private Answer appendProven(Answer.At at, InputStream piece, Checksum checksum) throws IOException {
        Path file = folder.bytes(at.upload().id());
        Path aside = folder.aside(at.upload().id());
        return answer(at, UploadPiece.appendProven(file, aside, at.offset(), missing(at), piece, checksum));
    }

    private static long missing(Answer.At at) {
        return at.upload().length() - at.offset();
    }

    private Answer answer(Answer.At before, UploadPiece came) throws IOException {
        return switch (came) {
            case NOTHING -> before;
            case KEPT -> advanced(before.upload());
            case TOO_LONG -> new Answer.TooLong(before.upload().length());
            case OTHER_BYTES -> new Answer.WrongChecksum();
        };
    }

    private Answer advanced(Upload before) throws IOException {
        Upload upload = before.keptUntil(clock.instant().plus(KEPT));
        folder.note(upload);
        long offset = folder.offset(upload);
        handOverIfComplete(upload);
        return new Answer.At(upload, offset);
    }

    private void handOverIfComplete(Upload upload) throws IOException {
        Path file = folder.bytes(upload.id());
        if (Files.exists(file) && Files.size(file) == upload.length()) {
            arrivals.takeOver(new Arrival(file, upload.givenName(), Arrival.Door.UPLOAD, upload.by()), upload.lesson());
            LOG.info("upload {} of {} bytes is complete", upload.id(), upload.length());
        }
    }
}
