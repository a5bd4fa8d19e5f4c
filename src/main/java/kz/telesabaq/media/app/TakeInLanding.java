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
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Master;
import kz.telesabaq.media.MasterAccepted;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.ffmpeg.FfmpegFault;
import kz.telesabaq.media.gate.StructureGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes recordings in from the landing folder: named, fingerprinted, claimed by a rename, looked at, then accepted or put
 * into quarantine. Whatever happens half-way, every recording lies in exactly one folder and is taken up again.
 */
@Component
public class TakeInLanding {
    private static final Logger LOG = LoggerFactory.getLogger(TakeInLanding.class);

    private final MediaSettings settings;
    private final LandingFolder landing;
    private final Quarantine quarantine;
    private final StructureGate gate = new StructureGate();
    private final ExamineFile examination;
    private final BookedLength bookedLength;
    private final Masters masters;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public TakeInLanding(
            MediaSettings settings,
            ExamineFile examination,
            BookedLength bookedLength,
            Masters masters,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.landing = new LandingFolder(settings.landing());
        this.quarantine = new Quarantine(settings.quarantine());
        this.examination = examination;
        this.bookedLength = bookedLength;
        this.masters = masters;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What one sweep did, by the names the files came under.
     *
     * @param again recordings whose very bytes the house already has
     */
    public record Sweep(List<String> accepted, List<String> refused, List<String> again) {}

    /**
     * One look at the landing folder. A file is taken at the second look that finds it unchanged. To be called by one
     * thread at a time; a call while another is under way waits.
     *
     * @throws MediaFault when a folder or a file cannot be read or written; all other files were taken in before it
     */
    public synchronized Sweep sweep() {
        var sweep = new Sweep(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Exception> faults = new ArrayList<>();
        for (Masters.Entry entry : masters.unexamined()) {
            attempt(faults, () -> examine(entry, sweep));
        }
        List<Path> settled = settled();
        for (Path file : settled) {
            attempt(faults, () -> takeIn(file, sweep));
        }
        if (!faults.isEmpty()) {
            var fault = new MediaFault("cannot take in all recordings from " + settings.landing(), faults.getFirst());
            faults.stream().skip(1).forEach(fault::addSuppressed);
            throw fault;
        }
        return sweep;
    }

    private interface Step {
        void take() throws IOException;
    }

    private static void attempt(List<Exception> faults, Step step) {
        try {
            step.take();
        } catch (IOException | FfmpegFault | MediaFault fault) {
            faults.add(fault);
        }
    }

    private List<Path> settled() {
        try {
            return landing.settled();
        } catch (IOException fault) {
            throw new MediaFault("cannot look into the landing folder " + settings.landing(), fault);
        }
    }

    private void takeIn(Path file, Sweep sweep) throws IOException {
        String givenName = file.getFileName().toString();
        Fingerprint id = FileBytes.fingerprint(file);
        Reading<StructureGate.Passed> door = gate.examine(file, LandingName.shown(givenName));
        if (!landing.isUnchanged(file)) {
            return;
        }
        Optional<LessonCode> lesson = LandingName.lesson(givenName);
        List<Finding> findings = new ArrayList<>(door.findings());
        if (lesson.isEmpty()) {
            findings.add(LandingFindings.namesNoLesson(givenName));
        } else {
            findings.addAll(bookedLength.slotOf(lesson.get()).findings());
        }
        Optional<Masters.Entry> known = masters.find(id)
                .filter(entry -> entry.state() != Masters.State.REFUSED)
                .filter(entry -> Files.isRegularFile(settings.masters().resolve(entry.fileName())));
        if (known.isPresent() && known.get().lesson().equals(lesson)) {
            Files.delete(file);
            sweep.again().add(givenName);
            LOG.info("{} is a recording the house already has, sha {}", givenName, id.shortly());
            return;
        }
        known.ifPresent(other -> findings.add(LandingFindings.sameBytesAs(givenName, other)));
        if (Finding.anyBlocking(findings) || lesson.isEmpty()) {
            refuseAtLanding(file, givenName, id, lesson, findings, known.isPresent());
            sweep.refused().add(givenName);
            return;
        }
        String fileName = id.hex() + "." + door.orElseThrow().kind().extension();
        masters.arrived(id, givenName, lesson.get(), fileName, clock.instant());
        FileBytes.move(file, settings.masters().resolve(fileName));
        examine(masters.find(id).orElseThrow(), sweep);
    }

    private void refuseAtLanding(
            Path file,
            String givenName,
            Fingerprint id,
            Optional<LessonCode> lesson,
            List<Finding> findings,
            boolean isKnown)
            throws IOException {
        quarantine.putAway(file, givenName, id, findings, clock.instant());
        if (!isKnown) {
            masters.refuse(id, givenName, lesson, findings, clock.instant());
        }
        LOG.info(
                "refused {} at the landing, sha {}: {}",
                givenName,
                id.shortly(),
                findings.getFirst().rule());
    }

    private void examine(Masters.Entry entry, Sweep sweep) throws IOException {
        Path file = settings.masters().resolve(entry.fileName());
        if (!Files.isRegularFile(file)) {
            leaveOrMiss(entry, sweep);
            return;
        }
        LessonCode lesson = entry.lesson().orElseThrow();
        Reading<Frames> slot = bookedLength.slotOf(lesson);
        Optional<Booking> booking = slot.isAccepted() ? Optional.of(new Booking(slot.orElseThrow())) : Optional.empty();
        Examination seen = examination.examine(file, entry.givenName(), booking, percent -> {});
        Essence essence = seen.essence();
        Measurement measured = seen.measurement();
        if (essence != null && measured != null && seen.isFitForAir()) {
            var master = new Master(entry.id(), file, entry.givenName(), new Content.OfLesson(lesson), essence);
            transaction.executeWithoutResult(status -> {
                masters.accept(master, measured.loudness(), seen.findings(), clock.instant());
                events.publishEvent(new MasterAccepted(master, measured.loudness()));
            });
            sweep.accepted().add(entry.givenName());
            LOG.info(
                    "accepted {} for lesson {}, sha {}",
                    entry.givenName(),
                    lesson,
                    entry.id().shortly());
            return;
        }
        masters.refuse(entry.id(), entry.givenName(), entry.lesson(), seen.findings(), clock.instant());
        quarantine.putAway(file, entry.givenName(), entry.id(), seen.findings(), clock.instant());
        sweep.refused().add(entry.givenName());
        LOG.info(
                "refused {}, sha {}: {}",
                entry.givenName(),
                entry.id().shortly(),
                seen.findings().getFirst().rule());
    }

    /** Entered, but never renamed: the file still lies in the landing folder and is taken from there, or it is gone. */
    private void leaveOrMiss(Masters.Entry entry, Sweep sweep) {
        if (Files.isRegularFile(settings.landing().resolve(entry.givenName()))) {
            return;
        }
        masters.refuse(
                entry.id(),
                entry.givenName(),
                entry.lesson(),
                List.of(LandingFindings.vanished(entry.givenName())),
                clock.instant());
        sweep.refused().add(entry.givenName());
    }
}
