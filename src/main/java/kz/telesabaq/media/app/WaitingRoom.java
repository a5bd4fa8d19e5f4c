package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Arrival;
import kz.telesabaq.media.Arrivals;
import kz.telesabaq.media.BookedLength;
import kz.telesabaq.media.WaitingArrivals;
import kz.telesabaq.media.app.ArrivalBook.Fate;
import kz.telesabaq.media.app.ArrivalBook.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what came in and told no lesson until a person or a label says one. A decision is written before its file is moved;
 * what a crash left half-way is moved at the next sweep.
 */
@Component
public class WaitingRoom implements WaitingArrivals, MatchByHand {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingRoom.class);
    private static final String STILL = ".still.jpg";

    private final ArrivalBook book;
    private final Arrivals arrivals;
    private final BookedLength bookedLength;
    private final StillPicture stills;
    private final Quarantine quarantine;
    private final Path folder;
    private final Clock clock;

    public WaitingRoom(
            ArrivalBook book,
            Arrivals arrivals,
            BookedLength bookedLength,
            ProbeFile probe,
            MediaSettings settings,
            Clock clock) {
        this.book = book;
        this.arrivals = arrivals;
        this.bookedLength = bookedLength;
        this.stills = new StillPicture(probe);
        this.quarantine = new Quarantine(settings.quarantine());
        this.folder = settings.store().resolve("waiting");
        this.clock = clock;
    }

    /** Keeps a file, which may be let go of afterwards. */
    void keep(Path file, ArrivalBook.Waiting waiting) throws IOException {
        Path kept = folder.resolve(waiting.fileName());
        FileBytes.keep(file, kept);
        waiting.facts().ifPresent(facts -> stills.take(kept, facts, still(waiting)));
        book.enter(waiting);
        LOG.info(
                "{} waits to be matched, sha {}",
                waiting.givenName(),
                waiting.id().shortly());
    }

    @Override
    public List<WaitingArrival> list() {
        return book.waiting().stream()
                .map(row -> new WaitingArrival(
                        row.number(),
                        row.what().givenName(),
                        row.what().door().name(),
                        row.what().bytes(),
                        row.what().arrivedAt(),
                        row.what().facts(),
                        row.what().findings()))
                .toList();
    }

    @Override
    public Optional<byte[]> still(long id) {
        Optional<Path> file = book.find(id)
                .filter(row -> row.fate() instanceof Fate.Waits)
                .map(row -> still(row.what()))
                .filter(Files::isRegularFile);
        try {
            return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
        } catch (IOException fault) {
            throw new MediaFault("cannot read " + file.get(), fault);
        }
    }

    @Override
    public List<Finding> match(long arrival, LessonCode lesson, String by) {
        List<Finding> findings = new ArrayList<>(bookedLength.slotOf(lesson).findings());
        if (by.isBlank()) {
            findings.add(WaitingFindings.nobody());
        }
        if (Finding.anyBlocking(findings)) {
            return List.copyOf(findings);
        }
        Optional<Row> found = book.find(arrival);
        if (found.isEmpty() || !book.decide(arrival, new Fate.Matched(lesson, by), clock.instant())) {
            return List.of(WaitingFindings.waitsNoMore(arrival));
        }
        sendOn(found.get().what(), lesson);
        sendCompanions(found.get().what(), lesson, by);
        return List.of();
    }

    @Override
    public List<Finding> reject(long arrival, String by, String reason) {
        List<Finding> findings = new ArrayList<>();
        if (by.isBlank()) {
            findings.add(WaitingFindings.nobody());
        }
        if (reason.isBlank()) {
            findings.add(WaitingFindings.noReason());
        }
        if (!findings.isEmpty()) {
            return List.copyOf(findings);
        }
        Optional<Row> found = book.find(arrival);
        if (found.isEmpty() || !book.decide(arrival, new Fate.Rejected(by, reason), clock.instant())) {
            return List.of(WaitingFindings.waitsNoMore(arrival));
        }
        putAway(found.get().what(), by, reason);
        return List.of();
    }

    /**
     * Sends on what came under a base by the same door from the same person; told by a label. It is good for the first
     * recording that waits, and for everything that goes with it.
     */
    void matchAll(String base, LessonCode lesson, LandingNotes.Note label) {
        List<Row> meant = book.waiting().stream()
                .filter(row -> row.what().base().equals(base))
                .filter(row ->
                        row.what().door() == label.door() && row.what().by().equals(label.by()))
                .toList();
        meant.stream().filter(row -> !isRecording(row.what())).forEach(row -> match(row, lesson, label.givenName()));
        meant.stream()
                .filter(row -> isRecording(row.what()))
                .filter(row -> match(row, lesson, label.givenName()))
                .findFirst()
                .ifPresent(row ->
                        book.used(base, label.door(), label.by(), row.what().id()));
    }

    private boolean match(Row row, LessonCode lesson, String by) {
        boolean isOurs = book.decide(row.number(), new Fate.Matched(lesson, by), clock.instant());
        if (isOurs) {
            sendOn(row.what(), lesson);
        }
        return isOurs;
    }

    private static boolean isRecording(ArrivalBook.Waiting what) {
        return ArrivingName.of(what.givenName()).kind() instanceof ArrivingName.Kind.Recording;
    }

    /** Moves what was decided about and still lies here because the house went down. */
    void resume() throws IOException {
        Files.createDirectories(folder);
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(STILL) && !name.endsWith(".part"))
                    .sorted()
                    .toList();
        }
        for (String name : names) {
            book.ofFile(name).ifPresent(row -> {
                switch (row.fate()) {
                    case Fate.Waits waits -> {
                        // nobody has decided yet
                    }
                    case Fate.Matched matched -> sendOn(row.what(), matched.lesson());
                    case Fate.Rejected rejected -> putAway(row.what(), rejected.by(), rejected.reason());
                }
            });
        }
    }

    private void sendCompanions(ArrivalBook.Waiting first, LessonCode lesson, String by) {
        book.waiting().stream()
                .filter(row -> !row.what().base().isEmpty())
                .filter(row -> row.what().base().equals(first.base()))
                .filter(row ->
                        row.what().door() == first.door() && row.what().by().equals(first.by()))
                .filter(row -> ArrivingName.of(row.what().givenName()).kind() instanceof ArrivingName.Kind.Beside)
                .filter(row -> book.decide(row.number(), new Fate.Matched(lesson, by), clock.instant()))
                .forEach(row -> sendOn(row.what(), lesson));
    }

    private void sendOn(ArrivalBook.Waiting what, LessonCode lesson) {
        Path file = folder.resolve(what.fileName());
        arrivals.takeOver(new Arrival(file, what.givenName(), what.door(), what.by()), Optional.of(lesson));
        forgetStill(what);
        LOG.info("{} is {}, sha {}", what.givenName(), lesson, what.id().shortly());
    }

    private void putAway(ArrivalBook.Waiting what, String by, String reason) {
        Path file = folder.resolve(what.fileName());
        try {
            quarantine.putAway(
                    file,
                    what.givenName(),
                    what.id(),
                    List.of(WaitingFindings.rejected(what.givenName(), by, reason)),
                    clock.instant());
        } catch (IOException fault) {
            throw new MediaFault("cannot move %s into the quarantine".formatted(file), fault);
        }
        forgetStill(what);
        LOG.info(
                "{} was turned away by {}, sha {}",
                what.givenName(),
                by,
                what.id().shortly());
    }

    private void forgetStill(ArrivalBook.Waiting what) {
        try {
            Files.deleteIfExists(still(what));
        } catch (IOException fault) {
            throw new MediaFault("cannot remove " + still(what), fault);
        }
    }

    private Path still(ArrivalBook.Waiting what) {
        return folder.resolve(what.id().hex() + STILL);
    }
}
