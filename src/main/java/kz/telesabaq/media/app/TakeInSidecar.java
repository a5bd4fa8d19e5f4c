package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.MasterFacts;
import kz.telesabaq.media.SidecarAccepted;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.app.CheckSidecar.Checked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what goes with a lesson, before, with or after its recording. It is kept in the store first, then entered in the
 * book, then let go of at the door; whatever happens half-way, it is taken up again.
 */
@Component
public class TakeInSidecar {
    private static final Logger LOG = LoggerFactory.getLogger(TakeInSidecar.class);

    private final SidecarBook book;
    private final CheckSidecar checks;
    private final Masters masters;
    private final MasterFacts facts;
    private final Quarantine quarantine;
    private final Path folder;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakeInSidecar(
            SidecarBook book,
            CheckSidecar checks,
            Masters masters,
            MasterFacts facts,
            MediaSettings settings,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.book = book;
        this.checks = checks;
        this.masters = masters;
        this.facts = facts;
        this.quarantine = new Quarantine(settings.quarantine());
        this.folder = settings.store().resolve("sidecars");
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What became of it. */
    enum Became {
        ACCEPTED,
        REFUSED,
        AGAIN
    }

    Became takeIn(Path file, Fingerprint id, LandingNotes.Note note, LessonCode lesson, SidecarSort sort, Checked seen)
            throws IOException {
        SidecarBook.Sort booked = booked(sort, lesson);
        boolean isAgain = book.kept(lesson).stream()
                .filter(row -> row.what().sort().equals(booked))
                .findFirst()
                .filter(row -> row.what().id().equals(id))
                .isPresent();
        if (isAgain) {
            Files.delete(file);
            return Became.AGAIN;
        }
        String name = id.hex() + "." + seen.extension();
        var arrived = new SidecarBook.Arrived(
                lesson,
                booked,
                id,
                name,
                note.givenName(),
                note.door(),
                note.by(),
                Files.size(file),
                seen.facts(),
                seen.findings(),
                clock.instant());
        Optional<Masters.Entry> master = masters.newestAccepted(lesson);
        Optional<Frames> length = master.flatMap(entry -> facts.of(entry.id())).map(SourceFacts::length);
        List<Finding> findings = new ArrayList<>(seen.findings());
        if (!Finding.anyBlocking(findings) && length.isPresent()) {
            findings.addAll(checks.beside(file, arrived, length.get()));
        }
        if (Finding.anyBlocking(findings)) {
            book.enter(with(arrived, "", findings));
            quarantine.putAway(file, note.givenName(), id, findings, clock.instant());
            LOG.info(
                    "refused {} for {}: {}",
                    note.givenName(),
                    lesson,
                    findings.getFirst().rule());
            return Became.REFUSED;
        }
        FileBytes.keep(file, folder.resolve(name));
        transaction.executeWithoutResult(status -> {
            long number = book.enter(with(arrived, name, findings));
            if (master.isPresent() && length.isPresent()) {
                book.judged(number, master.get().id(), findings, clock.instant());
                events.publishEvent(new SidecarAccepted(lesson, master.get().id()));
            }
        });
        Files.delete(file);
        LOG.info("accepted {} {} for {}, sha {}", booked.kind(), booked.variant(), lesson, id.shortly());
        return Became.ACCEPTED;
    }

    /** Lays what came before a recording beside it; what does not fit is left out, and said. */
    List<Finding> judge(LessonCode lesson, Fingerprint master, Frames length) throws IOException {
        List<Finding> leftOut = new ArrayList<>();
        for (SidecarBook.Row row : book.kept(lesson)) {
            Path file = folder.resolve(row.what().fileName());
            if (Files.isRegularFile(file)) {
                List<Finding> findings = checks.beside(file, row.what(), length);
                book.judged(row.number(), master, findings, clock.instant());
                findings.forEach(
                        why -> leftOut.add(SidecarFindings.leftOut(row.what().givenName(), why)));
            }
        }
        return leftOut;
    }

    private static SidecarBook.Arrived with(SidecarBook.Arrived from, String fileName, List<Finding> findings) {
        return new SidecarBook.Arrived(
                from.lesson(),
                from.sort(),
                from.id(),
                fileName,
                from.givenName(),
                from.door(),
                from.by(),
                from.bytes(),
                from.facts(),
                findings,
                from.at());
    }

    private static SidecarBook.Sort booked(SidecarSort sort, LessonCode lesson) {
        return switch (sort) {
            case SidecarSort.OfCaptions(String tag) ->
                new SidecarBook.Sort(
                        "CAPTIONS", tag.isEmpty() ? lesson.language().tag() : tag);
            case SidecarSort.OfSigning signing ->
                new SidecarBook.Sort("SIGNING", signing.use().name());
            case SidecarSort.OfNotes notes -> new SidecarBook.Sort("NOTES", "");
            case SidecarSort.OfThumbnail thumbnail -> new SidecarBook.Sort("THUMBNAIL", "");
        };
    }
}
