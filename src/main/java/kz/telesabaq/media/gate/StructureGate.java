package kz.telesabaq.media.gate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.gate.IsoAtoms.Atom;
import kz.telesabaq.media.rules.HeaderRules;

/**
 * Looks at a file's bytes before ffmpeg may: is it video at all, and is an MP4 or MOV whole.
 *
 * <p>A file's name is only ever shown to people; it decides nothing here.
 */
public final class StructureGate {
    /** No lesson is longer; a header that says so is broken. */
    static final Duration LONGEST = Duration.ofHours(6);

    private static final long LARGEST = 64L << 30;
    private static final long LARGEST_INDEX = 64L << 20;

    /**
     * What passed the gate.
     *
     * @param bytes size of the file
     */
    public record Passed(FileKind kind, long bytes) {}

    /**
     * Examines a file.
     *
     * @param givenName the name its owner knows it by, for the findings
     */
    public Reading<Passed> examine(Path file, String givenName) throws IOException {
        var words = new GateFindings(Place.file(givenName));
        long bytes = Files.size(file);
        if (bytes == 0) {
            return Reading.refused(words.empty());
        }
        if (bytes > LARGEST) {
            return Reading.refused(words.tooLarge(bytes));
        }
        FileKind kind = FileKind.of(head(file));
        return switch (kind) {
            case ISO_MEDIA -> isoMedia(file, bytes, words);
            case MATROSKA, MXF, TRANSPORT_STREAM, PROGRAM_STREAM, AVI -> Reading.accepted(new Passed(kind, bytes));
            case PLAYLIST -> Reading.refused(words.playlist());
            case PICTURE -> Reading.refused(words.picture());
            case DOCUMENT -> Reading.refused(words.document());
            case TEXT -> Reading.refused(words.text());
            case UNKNOWN -> Reading.refused(words.unknown());
        };
    }

    private static Reading<Passed> isoMedia(Path file, long bytes, GateFindings words) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            IsoAtoms atoms = IsoAtoms.of(channel);
            Optional<Atom> torn = atoms.tornOff();
            if (torn.isPresent()) {
                return Reading.refused(words.torn(torn.get().end(), bytes));
            }
            Optional<Atom> index = atoms.first("moov");
            if (index.isEmpty()) {
                return Reading.refused(words.noIndex());
            }
            if (atoms.first("mdat").isEmpty()) {
                return Reading.refused(words.noMedia());
            }
            if (index.get().size() > LARGEST_INDEX) {
                return Reading.refused(words.hugeIndex(index.get().size()));
            }
            Passed passed = new Passed(FileKind.ISO_MEDIA, bytes);
            return MovieIndex.of(channel)
                    .map(read -> judged(read, passed, words))
                    .orElseGet(() -> Reading.accepted(passed));
        }
    }

    private static Reading<Passed> judged(MovieIndex index, Passed passed, GateFindings words) {
        if (index.tracks() == 0) {
            return Reading.refused(words.noMedia());
        }
        if (index.tracksWithoutDescription() > 0) {
            return Reading.refused(words.trackWithoutDescription());
        }
        if (index.length().compareTo(LONGEST) > 0) {
            return Reading.refused(words.absurdLength(index.length()));
        }
        if (index.furthestMedia() > passed.bytes()) {
            return Reading.refused(words.torn(index.furthestMedia(), passed.bytes()));
        }
        List<Finding> tooMany = HeaderRules.pixels(words.file(), index.width(), index.height());
        return tooMany.isEmpty() ? Reading.accepted(passed) : Reading.refused(tooMany);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }
}
