package kz.telesabaq.media.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.captions.Captions;
import kz.telesabaq.media.captions.read.CaptionFiles;
import org.springframework.stereotype.Component;

/** Looks into a file that goes with a lesson, as far as its sort needs; archives are never opened. */
@Component
class CheckSidecar {
    private static final long MOST_CAPTIONS = 4L << 20;
    private static final long MOST_NOTES = 20L << 20;
    private static final Frames SIGNING_TOLERANCE = Frames.ofSeconds(2);
    private static final Pattern WEB_PAGE = Pattern.compile(
            "<\\s*(!doctype\\s+html|html|head|body|script|iframe|object|embed|svg|img|form)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> WORD_PARTS =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "customXml/");

    private final LookAtHeaders headers;

    CheckSidecar(LookAtHeaders headers) {
        this.headers = headers;
    }

    /** @param extension how the house names such files */
    record Checked(String extension, Optional<SourceFacts> facts, List<Finding> findings) {
        Checked(String extension, List<Finding> findings) {
            this(extension, Optional.empty(), findings);
        }
    }

    /** All that can be said without the lesson's recording. */
    Checked check(Path file, String givenName, SidecarSort sort) throws IOException {
        var words = SidecarFindings.of(givenName);
        String extension = extension(givenName);
        return switch (sort) {
            case SidecarSort.OfCaptions(String tag) -> {
                List<Finding> language = isLanguage(tag) ? List.of() : List.of(words.noSuchLanguage(tag));
                List<Finding> read = captions(file, givenName, Frames.ofMinutes(6 * 60));
                yield new Checked(
                        extension,
                        Stream.concat(language.stream(), read.stream()).toList());
            }
            case SidecarSort.OfSigning signing -> {
                Headers seen = headers.lookAtSigning(file, givenName);
                yield new Checked(seen.extension(), seen.facts(), seen.findings());
            }
            case SidecarSort.OfNotes notes -> new Checked(extension, notes(file, extension, words));
            case SidecarSort.OfThumbnail thumbnail ->
                new Checked(extension.equals("jpeg") ? "jpg" : extension, ThumbnailCheck.findings(file, words));
        };
    }

    /** What is said beside a recording of the length. */
    List<Finding> beside(Path file, SidecarBook.Arrived what, Frames length) throws IOException {
        return switch (what.sort().kind()) {
            case "CAPTIONS" -> captions(file, what.givenName(), length);
            case "SIGNING" ->
                what.facts()
                        .map(SourceFacts::length)
                        .filter(signing -> differ(signing, length))
                        .map(signing ->
                                List.of(SidecarFindings.of(what.givenName()).otherLength(signing, length)))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    private static boolean differ(Frames one, Frames other) {
        return one.isLongerThan(other.plus(SIGNING_TOLERANCE)) || other.isLongerThan(one.plus(SIGNING_TOLERANCE));
    }

    private static List<Finding> captions(Path file, String givenName, Frames length) throws IOException {
        var words = SidecarFindings.of(givenName);
        if (Files.size(file) > MOST_CAPTIONS) {
            return List.of(words.tooLarge(Files.size(file), MOST_CAPTIONS));
        }
        Reading<Captions> read = new CaptionFiles()
                .read(Files.readAllBytes(file), LandingName.shown(givenName), Language.KAZAKH, length);
        return switch (read) {
            case Reading.Refused<Captions> refused -> refused.findings();
            case Reading.Accepted<Captions> accepted ->
                accepted.value().cues().isEmpty() ? List.of(words.noCaptions()) : List.of();
        };
    }

    private static boolean isLanguage(String tag) {
        return tag.isEmpty() || Arrays.asList(Locale.getISOLanguages()).contains(tag);
    }

    private static List<Finding> notes(Path file, String extension, SidecarFindings words) throws IOException {
        if (Files.size(file) > MOST_NOTES) {
            return List.of(words.tooLarge(Files.size(file), MOST_NOTES));
        }
        return switch (extension) {
            case "pdf" -> startsWith(file, "%PDF-") ? List.of() : List.of(words.notWhatItSays("PDF"));
            case "docx" -> isWord(file) ? List.of() : List.of(words.notWhatItSays("DOCX"));
            default -> plainText(file, words);
        };
    }

    private static boolean startsWith(Path file, String head) throws IOException {
        return new String(head(file, head.length()), StandardCharsets.ISO_8859_1).equals(head);
    }

    /** By the name of the first entry alone (APPNOTE.TXT, 4.3.7): nothing in it is unpacked. */
    private static boolean isWord(Path file) throws IOException {
        String head = new String(head(file, 256), StandardCharsets.ISO_8859_1);
        return head.startsWith("PK\u0003\u0004")
                && head.length() > 30
                && WORD_PARTS.stream().anyMatch(part -> head.startsWith(part, 30));
    }

    private static List<Finding> plainText(Path file, SidecarFindings words) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException notText) {
            return List.of(words.notWhatItSays("UTF-8"));
        }
        if (text.isBlank()
                || text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')) {
            return List.of(words.notWhatItSays("UTF-8"));
        }
        return WEB_PAGE.matcher(text).find() ? List.of(words.webPage()) : List.of();
    }

    private static byte[] head(Path file, int bytes) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(bytes);
        }
    }

    private static String extension(String name) {
        String written = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return written.equals("xml") ? "ttml" : written;
    }
}
