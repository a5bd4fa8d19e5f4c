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
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.BookedLength;
import kz.telesabaq.media.Booking;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Master;
import kz.telesabaq.media.MasterAccepted;
import kz.telesabaq.media.SourceFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the headers of a recording that was claimed for a lesson, and accepts it or puts it into quarantine. */
@Component
class ExamineRecording {
    private static final Logger LOG = LoggerFactory.getLogger(ExamineRecording.class);

    private final MediaSettings settings;
    private final Quarantine quarantine;
    private final LookAtHeaders headers;
    private final TakeInSidecar sidecars;
    private final FactsBook facts;
    private final BookedLength bookedLength;
    private final Masters masters;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExamineRecording(
            MediaSettings settings,
            LookAtHeaders headers,
            TakeInSidecar sidecars,
            FactsBook facts,
            BookedLength bookedLength,
            Masters masters,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.quarantine = new Quarantine(settings.quarantine());
        this.headers = headers;
        this.sidecars = sidecars;
        this.facts = facts;
        this.bookedLength = bookedLength;
        this.masters = masters;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of it. */
    enum Answer {
        ACCEPTED,
        REFUSED,
        /** Entered, but not renamed yet. */
        NOT_THERE_YET
    }

    /** @throws IOException when the recording or a folder cannot be read or written */
    Answer examine(Masters.Entry entry) throws IOException {
        Path file = settings.masters().resolve(entry.fileName());
        if (!Files.isRegularFile(file)) {
            return leaveOrMiss(entry);
        }
        LessonCode lesson = entry.lesson().orElseThrow();
        Reading<Frames> slot = bookedLength.slotOf(lesson);
        Optional<Booking> booking = slot.isAccepted() ? Optional.of(new Booking(slot.orElseThrow())) : Optional.empty();
        Headers seen = headers.look(file, entry.givenName(), booking);
        if (seen.fit().isPresent()) {
            accept(entry, file, lesson, seen.fit().get(), seen.findings());
            return Answer.ACCEPTED;
        }
        masters.refuse(entry.id(), entry.givenName(), entry.lesson(), seen.findings(), clock.instant());
        quarantine.putAway(file, entry.givenName(), entry.id(), seen.findings(), clock.instant());
        LOG.info(
                "refused {}, sha {}: {}",
                entry.givenName(),
                entry.id().shortly(),
                seen.findings().getFirst().rule());
        return Answer.REFUSED;
    }

    /** What its headers show is enough; what only a decoding shows is judged when it is made. */
    private void accept(Masters.Entry entry, Path file, LessonCode lesson, SourceFacts seen, List<Finding> said)
            throws IOException {
        var master = new Master(entry.id(), file, entry.givenName(), new Content.OfLesson(lesson), seen.essence());
        List<Finding> warnings = new ArrayList<>(said);
        warnings.addAll(sidecars.judge(lesson, entry.id(), seen.length()));
        transaction.executeWithoutResult(status -> {
            facts.keep(entry.id(), seen, clock.instant());
            masters.accept(master, new Loudness.Unmeasured(), warnings, clock.instant());
            events.publishEvent(new MasterAccepted(master, new Loudness.Unmeasured()));
        });
        LOG.info(
                "accepted {} for lesson {}, sha {}",
                entry.givenName(),
                lesson,
                entry.id().shortly());
    }

    /** Entered, but never renamed: the file still lies in the landing folder and is taken from there, or it is gone. */
    private Answer leaveOrMiss(Masters.Entry entry) {
        if (Files.isRegularFile(settings.landing().resolve(entry.givenName()))) {
            return Answer.NOT_THERE_YET;
        }
        masters.refuse(
                entry.id(),
                entry.givenName(),
                entry.lesson(),
                List.of(LandingFindings.vanished(entry.givenName())),
                clock.instant());
        return Answer.REFUSED;
    }
}
