package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.BookedLength;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.ffmpeg.FfmpegFault;
import kz.telesabaq.media.gate.StructureGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes recordings, and what goes with them, in from the landing folder: named, fingerprinted, claimed by a rename, looked
 * at, then accepted, put into quarantine, or left to wait for a person who knows the lesson. Whatever happens half-way, every recording lies in exactly one folder and is taken up again.
 */
@Component
public class TakeInLanding {
    private static final Logger LOG = LoggerFactory.getLogger(TakeInLanding.class);
    /** Telephones number their recordings, so one name means another recording soon. */
    private static final Duration LABELS_HOLD = Duration.ofDays(7);

    private final MediaSettings settings;
    private final LandingFolder landing;
    private final Quarantine quarantine;
    private final StructureGate gate = new StructureGate();
    private final LandingNotes notes;
    private final LookAtHeaders headers;
    private final CheckSidecar checks;
    private final TakeInSidecar sidecars;
    private final WaitingRoom waitingRoom;
    private final ArrivalBook arrivals;
    private final BookedLength bookedLength;
    private final Masters masters;
    private final ExamineRecording recordings;
    private final Clock clock;

    TakeInLanding(
            MediaSettings settings,
            LookAtHeaders headers,
            CheckSidecar checks,
            TakeInSidecar sidecars,
            WaitingRoom waitingRoom,
            ArrivalBook arrivals,
            BookedLength bookedLength,
            Masters masters,
            ExamineRecording recordings,
            Clock clock) {
        this.settings = settings;
        this.landing = new LandingFolder(settings.landing());
        this.quarantine = new Quarantine(settings.quarantine());
        this.notes = new LandingNotes(settings.landing());
        this.headers = headers;
        this.checks = checks;
        this.sidecars = sidecars;
        this.waitingRoom = waitingRoom;
        this.arrivals = arrivals;
        this.bookedLength = bookedLength;
        this.masters = masters;
        this.recordings = recordings;
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
            attempt(faults, () -> tell(sweep, entry, recordings.examine(entry)));
        }
        attempt(faults, waitingRoom::resume);
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
        String landedName = file.getFileName().toString();
        Fingerprint id = FileBytes.fingerprint(file);
        LandingNotes.Note note = notes.of(landedName);
        ArrivingName name = ArrivingName.of(landedName);
        String base = ArrivingName.of(note.givenName()).base();
        Optional<LessonCode> lesson = name.lesson().or(() -> labelled(name.kind(), base, note, id));
        switch (name.kind()) {
            case ArrivingName.Kind.Label label -> takeInLabel(file, id, note, sweep);
            case ArrivingName.Kind.Beside(SidecarSort sort) -> takeInSidecar(file, id, note, lesson, sort, base, sweep);
            case ArrivingName.Kind.Recording recording -> takeInRecording(file, id, note, lesson, base, sweep);
        }
        if (!Files.exists(file)) {
            notes.forget(landedName);
        }
    }

    /** A label is good for one recording, and for all that goes with it. */
    private Optional<LessonCode> labelled(ArrivingName.Kind kind, String base, LandingNotes.Note note, Fingerprint id) {
        Instant since = clock.instant().minus(LABELS_HOLD);
        return switch (kind) {
            case ArrivingName.Kind.Recording recording -> arrivals.labelled(base, note.door(), note.by(), id, since);
            case ArrivingName.Kind.Beside beside -> arrivals.labelledBeside(base, note.door(), note.by(), since);
            case ArrivingName.Kind.Label label -> Optional.empty();
        };
    }

    private void takeInLabel(Path file, Fingerprint id, LandingNotes.Note note, Sweep sweep) throws IOException {
        Reading<ReadLabel.Label> read = ReadLabel.read(file, note.givenName());
        List<Finding> findings = new ArrayList<>(read.findings());
        if (read.isAccepted()) {
            findings.addAll(bookedLength.slotOf(read.orElseThrow().lesson()).findings());
        }
        if (!landing.isUnchanged(file)) {
            return;
        }
        if (Finding.anyBlocking(findings)) {
            quarantine.putAway(file, note.givenName(), id, findings, clock.instant());
            sweep.refused().add(note.givenName());
            return;
        }
        ReadLabel.Label label = read.orElseThrow();
        arrivals.label(label.base(), label.lesson(), note.givenName(), note.door(), note.by(), clock.instant());
        waitingRoom.matchAll(label.base(), label.lesson(), note);
        Files.delete(file);
        sweep.accepted().add(note.givenName());
        LOG.info("{} says that {} is {}", note.givenName(), label.base(), label.lesson());
    }

    private void takeInSidecar(
            Path file,
            Fingerprint id,
            LandingNotes.Note note,
            Optional<LessonCode> lesson,
            SidecarSort sort,
            String base,
            Sweep sweep)
            throws IOException {
        CheckSidecar.Checked seen = checks.check(file, note.givenName(), sort);
        if (!landing.isUnchanged(file)) {
            return;
        }
        List<Finding> unmatched = unmatched(note, lesson);
        if (lesson.isPresent() && unmatched.isEmpty()) {
            switch (sidecars.takeIn(file, id, note, lesson.get(), sort, seen)) {
                case ACCEPTED -> sweep.accepted().add(note.givenName());
                case REFUSED -> sweep.refused().add(note.givenName());
                case AGAIN -> sweep.again().add(note.givenName());
            }
        } else if (Finding.anyBlocking(seen.findings())) {
            quarantine.putAway(file, note.givenName(), id, seen.findings(), clock.instant());
            sweep.refused().add(note.givenName());
        } else {
            letWait(file, id, note, base, new Headers(seen.extension(), seen.facts(), seen.findings()), unmatched);
        }
    }

    private void takeInRecording(
            Path file, Fingerprint id, LandingNotes.Note note, Optional<LessonCode> lesson, String base, Sweep sweep)
            throws IOException {
        String givenName = file.getFileName().toString();
        Reading<StructureGate.Passed> door = gate.examine(file, LandingName.shown(givenName));
        if (!landing.isUnchanged(file)) {
            return;
        }
        List<Finding> unmatched = unmatched(note, lesson);
        Optional<Masters.Entry> known = masters.find(id)
                .filter(entry -> entry.state() != Masters.State.REFUSED)
                .filter(entry -> Files.isRegularFile(settings.masters().resolve(entry.fileName())));
        if (known.isPresent() && (lesson.isEmpty() || known.get().lesson().equals(lesson))) {
            Files.delete(file);
            sweep.again().add(givenName);
            LOG.info("{} is a recording the house already has, sha {}", givenName, id.shortly());
            return;
        }
        List<Finding> findings = new ArrayList<>(door.findings());
        known.ifPresent(other -> findings.add(LandingFindings.sameBytesAs(givenName, other)));
        if (findings.isEmpty() && !unmatched.isEmpty()) {
            Headers seen = headers.look(file, note.givenName(), Optional.empty());
            if (seen.fit().isPresent()) {
                letWait(file, id, note, base, seen, unmatched);
                return;
            }
            findings.addAll(seen.findings());
        }
        if (Finding.anyBlocking(findings)) {
            findings.addAll(unmatched);
            refuseAtLanding(file, givenName, id, lesson, findings, known.isPresent());
            sweep.refused().add(givenName);
            return;
        }
        String fileName = id.hex() + "." + door.orElseThrow().kind().extension();
        masters.arrived(id, givenName, lesson.orElseThrow(), fileName, clock.instant());
        arrivals.used(base, note.door(), note.by(), id);
        FileBytes.move(file, settings.masters().resolve(fileName));
        Masters.Entry entry = masters.find(id).orElseThrow();
        tell(sweep, entry, recordings.examine(entry));
    }

    private static void tell(Sweep sweep, Masters.Entry entry, ExamineRecording.Answer answer) {
        switch (answer) {
            case ACCEPTED -> sweep.accepted().add(entry.givenName());
            case REFUSED -> sweep.refused().add(entry.givenName());
            case NOT_THERE_YET -> {}
        }
    }

    /** Why it is not known which lesson it is; nothing when it is. */
    private List<Finding> unmatched(LandingNotes.Note note, Optional<LessonCode> lesson) {
        return lesson.isEmpty()
                ? List.of(LandingFindings.namesNoLesson(note.givenName()))
                : bookedLength.slotOf(lesson.get()).findings();
    }

    private void letWait(
            Path file, Fingerprint id, LandingNotes.Note note, String base, Headers seen, List<Finding> unmatched)
            throws IOException {
        List<Finding> findings = new ArrayList<>(unmatched);
        findings.addAll(seen.findings());
        waitingRoom.keep(
                file,
                new ArrivalBook.Waiting(
                        id,
                        note.givenName(),
                        base,
                        note.door(),
                        note.by(),
                        Files.size(file),
                        id.hex() + "." + seen.extension(),
                        seen.facts(),
                        findings,
                        clock.instant()));
        Files.delete(file);
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
}
