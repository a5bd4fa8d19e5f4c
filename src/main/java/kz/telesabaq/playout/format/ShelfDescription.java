package kz.telesabaq.playout.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Shelf.HouseStock;

/**
 * A shelf written down in a file, {@code telesabaq-shelf} version 1, so that lists can be made without a house:
 * {@code docs/formats/shelf.md}. Of several clips of the same lesson the highest house number counts.
 */
public final class ShelfDescription {
    private static final String FORMAT = "telesabaq-shelf";
    private static final int VERSION = 1;
    private static final String BUILT_IN = "/shelf/built-in.json";

    private static final Wording NOT_A_SHELF = Wording.of(
            "Бұл telesabaq-shelf файлының 1-нұсқасы емес: %s, %d.",
            "Это не файл telesabaq-shelf версии 1: %s, %d.",
            "This is not a telesabaq-shelf file of version 1: %s, %d.");

    private final List<Clip> clips;

    private ShelfDescription(List<Clip> clips) {
        this.clips = clips.stream().sorted(Comparator.comparing(Clip::number)).toList();
    }

    /** The shelf of a file, by the file's name for the findings. */
    public static Reading<ShelfDescription> read(String file, byte[] bytes) {
        return JsonDocument.read(file, bytes, ShelfDescription::read);
    }

    /** Without any lesson: two fillers, slate and standby card in Kazakh and in Russian. */
    public static ShelfDescription builtIn() {
        try (InputStream file = ShelfDescription.class.getResourceAsStream(BUILT_IN)) {
            if (file == null) {
                throw new IllegalStateException("the program was built without " + BUILT_IN);
            }
            return read("built-in.json", file.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in shelf cannot be read", e);
        }
    }

    private static Optional<ShelfDescription> read(JsonCursor root) {
        String format = root.text("format");
        int version = root.whole("version", 0, Integer.MAX_VALUE);
        if (!format.equals(FORMAT) || version != VERSION) {
            root.note("version", "format", NOT_A_SHELF.with(format, version));
            return Optional.empty();
        }
        var clips = new ArrayList<Clip>();
        root.members("clips")
                .forEach((number, clip) -> ClipJson.read(number, clip).ifPresent(clips::add));
        return Optional.of(new ShelfDescription(clips));
    }

    /** Every lesson of the shelf is ready; others are not in the answer. */
    public Map<LessonCode, Readiness> readiness() {
        var readiness = new LinkedHashMap<LessonCode, Readiness>();
        for (Clip clip : clips) {
            if (clip.content() instanceof Content.OfLesson lesson) {
                readiness.put(lesson.lesson(), new Readiness.Ready(clip));
            }
        }
        return readiness;
    }

    /** What may stand between the lessons of a language; empty when the slate or the standby card is not there. */
    public Optional<HouseStock> stock(Language language) {
        List<Clip> fillers = clips.stream()
                .filter(clip -> clip.content() instanceof Content.OfFiller filler
                        && filler.language().equals(language))
                .toList();
        return the(new Content.OfSlate(language))
                .flatMap(slate ->
                        the(new Content.OfStandby(language)).map(standby -> new HouseStock(fillers, slate, standby)));
    }

    private Optional<Clip> the(Content content) {
        return clips.stream().filter(clip -> clip.content().equals(content)).findFirst();
    }
}
