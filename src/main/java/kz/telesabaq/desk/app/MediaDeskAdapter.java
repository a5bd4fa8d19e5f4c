package kz.telesabaq.desk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.access.Person;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.WaitingArrivals;
import kz.telesabaq.media.WaitingArrivals.WaitingArrival;
import kz.telesabaq.media.app.MatchByHand;
import kz.telesabaq.media.app.RefusedMasters;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.media.qc.QcLedger;
import kz.telesabaq.media.report.MeasuredJson;
import kz.telesabaq.media.report.ReportPage;
import kz.telesabaq.transcode.app.CleanStore;
import kz.telesabaq.transcode.app.Jobs;
import kz.telesabaq.transcode.app.LiftFinding;
import kz.telesabaq.transcode.app.StoreNeeds;
import kz.telesabaq.transcode.app.WorkPages;
import kz.telesabaq.transcode.retention.CleanUp;
import kz.telesabaq.transcode.retention.StorageForecast;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The media page over the real rooms. */
@Component
class MediaDeskAdapter implements MediaDesk {
    private static final int LESSONS_A_YEAR = 3360;
    private static final Duration LESSON = Duration.ofMinutes(15);

    private final WorkPages work;
    private final Jobs jobs;
    private final RefusedMasters refused;
    private final QcLedger ledger;
    private final LiftFinding lifting;
    private final ObjectProvider<WaitingArrivals> waiting;
    private final ObjectProvider<MatchByHand> hands;
    private final CurrentCurriculum curriculum;
    private final CleanStore cleaning;
    private final Path store;

    MediaDeskAdapter(
            WorkPages work,
            Jobs jobs,
            RefusedMasters refused,
            QcLedger ledger,
            LiftFinding lifting,
            ObjectProvider<WaitingArrivals> waiting,
            ObjectProvider<MatchByHand> hands,
            CurrentCurriculum curriculum,
            CleanStore cleaning,
            @Value("${telesabaq.media.store}") Path store) {
        this.work = work;
        this.jobs = jobs;
        this.refused = refused;
        this.ledger = ledger;
        this.lifting = lifting;
        this.waiting = waiting;
        this.hands = hands;
        this.curriculum = curriculum;
        this.cleaning = cleaning;
        this.store = store;
    }

    @Override
    public WorkPages.Page work(WorkPages.Pile pile, String search, int from, int most) {
        return work.page(pile, search, from, most);
    }

    @Override
    public Optional<Finding> parked() {
        return jobs.parked();
    }

    @Override
    public int cancel(String number) {
        return jobs.cancel(number);
    }

    @Override
    public int again(String number) {
        return jobs.again(number);
    }

    @Override
    public RefusedMasters.Page refused(int from, int most) {
        return refused.page(from, most);
    }

    @Override
    public List<QcFinding> blocking(Fingerprint master) {
        return ledger.latest(master)
                .map(report -> report.blocking(ledger.overrides(master)))
                .orElse(List.of());
    }

    @Override
    public Reading<LiftFinding.Lifted> lift(Person person, Fingerprint master, String check, String reason) {
        return lifting.lift(person, master, check, reason);
    }

    @Override
    public Optional<String> reportPage(Fingerprint master, Locale reader) {
        Path stills = work.made(master)
                .map(key -> store.resolve("made").resolve(key.hex()).resolve("qc"))
                .orElse(store.resolve("made"));
        return ledger.latest(master).map(report -> {
            try {
                return ReportPage.of(report, ledger.overrides(master), stills, reader);
            } catch (IOException fault) {
                throw new UncheckedIOException("the pictures of a report cannot be read: " + stills, fault);
            }
        });
    }

    @Override
    public Optional<String> reportJson(Fingerprint master) {
        return ledger.latest(master).map(MeasuredJson::write);
    }

    @Override
    public List<WaitingArrival> waiting() {
        return waiting.stream().flatMap(door -> door.list().stream()).toList();
    }

    @Override
    public List<Lesson> lessons(String search, int most) {
        String words = search.strip().toLowerCase(Locale.ROOT);
        return allLessons()
                .filter(lesson -> (lesson.code() + " " + lesson.topic().in(lesson.language()))
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Lesson> lesson(LessonCode code) {
        return curriculum.read() instanceof Reading.Accepted<Curriculum> year
                ? year.value().lesson(code)
                : Optional.empty();
    }

    private Stream<Lesson> allLessons() {
        return curriculum.read() instanceof Reading.Accepted<Curriculum> year
                ? year.value().courses().stream().flatMap(course -> course.lessons().stream())
                : Stream.empty();
    }

    @Override
    public List<Finding> match(long arrival, LessonCode lesson, Person by) {
        return hands.getObject().match(arrival, lesson, by.name().text());
    }

    @Override
    public List<Finding> reject(long arrival, Person by, String reason) {
        return hands.getObject().reject(arrival, by.name().text(), reason);
    }

    @Override
    public StorageForecast forecast() {
        return StoreNeeds.ofAYear(LESSONS_A_YEAR, LESSON);
    }

    @Override
    public CleanUp cleanUp(Duration rest) throws IOException {
        return cleaning.plan(rest);
    }
}
