package kz.telesabaq.desk.views;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.access.Person;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.desk.app.MediaDesk;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.WaitingArrivals.WaitingArrival;
import kz.telesabaq.media.app.RefusedMasters;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.media.qc.QcVerdict;
import kz.telesabaq.transcode.app.LiftFinding;
import kz.telesabaq.transcode.app.WorkPages;
import kz.telesabaq.transcode.retention.CleanUp;
import kz.telesabaq.transcode.retention.StorageForecast;

/** The media page's house in memory; remembers what people did. */
public final class MediaInMemory implements MediaDesk {
    private static final Fingerprint MASTER = new Fingerprint("ab".repeat(32));
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    public final List<WorkPages.Entry> entries = new ArrayList<>();
    public final List<WaitingArrival> arrivals = new ArrayList<>();
    public final List<String> done = new ArrayList<>();
    private final List<RefusedMasters.Refusal> refusals = new ArrayList<>();

    public void refuse() {
        refusals.add(new RefusedMasters.Refusal(
                MASTER,
                Optional.of(LessonCode.parse("KK-05-MATH-001")),
                "kk_5_math_1.mp4",
                List.of(finding("Уровень звука мал.")),
                NOW,
                true));
    }

    private static Finding finding(String sentence) {
        return Finding.blocks("x.y", Place.file("x"), Wording.same(sentence), Wording.same("Исправьте."));
    }

    @Override
    public WorkPages.Page work(WorkPages.Pile pile, String search, int from, int most) {
        return pile == WorkPages.Pile.OPEN
                ? new WorkPages.Page(entries.stream().skip(from).limit(most).toList(), entries.size())
                : new WorkPages.Page(List.of(), 0);
    }

    @Override
    public Optional<Finding> parked() {
        return Optional.empty();
    }

    @Override
    public int cancel(String number) {
        done.add("cancel " + number);
        return 1;
    }

    @Override
    public int again(String number) {
        done.add("again " + number);
        return 1;
    }

    @Override
    public RefusedMasters.Page refused(int from, int most) {
        return new RefusedMasters.Page(refusals, refusals.size());
    }

    @Override
    public List<QcFinding> blocking(Fingerprint master) {
        return List.of(new QcFinding(
                Check.SOUND_LEVEL.named(),
                QcVerdict.FAIL,
                List.of(),
                "-30.0 LUFS",
                "-23.0 LUFS",
                Wording.same("Тихо.")));
    }

    @Override
    public Reading<LiftFinding.Lifted> lift(Person person, Fingerprint master, String check, String reason) {
        if (reason.isBlank()) {
            return Reading.refused(finding("Нужна причина."));
        }
        done.add("lift %s by %s: %s".formatted(check, person.name(), reason));
        refusals.clear();
        return Reading.accepted(new LiftFinding.Lifted(List.of(), 1));
    }

    @Override
    public Optional<String> reportPage(Fingerprint master, Locale reader) {
        return Optional.empty();
    }

    @Override
    public Optional<String> reportJson(Fingerprint master) {
        return Optional.empty();
    }

    @Override
    public List<WaitingArrival> waiting() {
        return List.copyOf(arrivals);
    }

    @Override
    public List<Lesson> lessons(String search, int most) {
        return List.of();
    }

    @Override
    public Optional<Lesson> lesson(LessonCode code) {
        return Optional.empty();
    }

    @Override
    public List<Finding> match(long arrival, LessonCode lesson, Person by) {
        done.add("match %d %s by %s".formatted(arrival, lesson, by.name()));
        return List.of();
    }

    @Override
    public List<Finding> reject(long arrival, Person by, String reason) {
        done.add("reject %d by %s: %s".formatted(arrival, by.name(), reason));
        return List.of();
    }

    @Override
    public StorageForecast forecast() {
        var bytes = new TreeMap<String, Long>();
        bytes.put("xdcam-hd422", 18_900_000_000_000L);
        return new StorageForecast(bytes);
    }

    @Override
    public CleanUp cleanUp(Duration rest) {
        return new CleanUp(
                List.of(new CleanUp.Kept(
                        "ab", CleanUp.Kind.STEP, CleanUp.Use.IDLE, Optional.empty(), NOW, 2_500_000_000L)),
                List.of());
    }
}
