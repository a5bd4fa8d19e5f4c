package kz.telesabaq.coverage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.asrun.AirDayReconciled;
import kz.telesabaq.asrun.AirDayReconciled.Fate;
import kz.telesabaq.asrun.AirDayReconciled.Outcome;
import kz.telesabaq.asrun.LessonAired;
import kz.telesabaq.coverage.LessonCoverage;
import kz.telesabaq.coverage.Standing;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.LatestPlan;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.Slot;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.PostgresHouse;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The ledger of a house on a real PostgreSQL; it is Wednesday the 9th of September. */
class ReadCoverageTest {
    private static final DataSource DATABASE = RealPostgres.database();
    private static final Curriculum YEAR = SchoolYears.aYear().weeks(4).build();
    private static final AirDay TUESDAY = AirDay.of(2026, 9, 8);
    private static final AirDay THURSDAY = AirDay.of(2026, 9, 10);

    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private final AtomicReference<Reading<Curriculum>> papers = new AtomicReference<>(Reading.accepted(YEAR));

    @Configuration
    @EnableTransactionManagement
    @ComponentScan({"kz.telesabaq.coverage.app", "kz.telesabaq.coverage.store", "kz.telesabaq.mirror.store"})
    static class House {
        final AtomicReference<Optional<LatestPlan.Kept>> plan = new AtomicReference<>(Optional.empty());

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-09-09T04:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        LatestPlan plans() {
            return plan::get;
        }
    }

    @BeforeEach
    void open() {
        PostgresHouse.found(house, DATABASE, papers);
        house.register(House.class);
        house.refresh();
        the(JdbcClient.class)
                .sql("truncate coverage.fate, mirror.release, mirror.target cascade")
                .update();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void withoutAPlanEveryLessonIsInDanger() {
        assertThat(standing(1)).isEqualTo(Standing.NOT_PLANNED);
    }

    @Test
    void anAiredLessonIsSeenAndToldTwiceItIsOne() {
        planned(airing(1, TUESDAY), airing(2, THURSDAY));
        assertThat(standing(1)).isEqualTo(Standing.NOT_REPORTED);

        for (int times = 0; times < 2; times++) {
            the(TakeInFates.class).on(lessonAired(1, TUESDAY));
        }

        assertThat(standing(1)).isEqualTo(Standing.AIRED);
        assertThat(standing(2)).isEqualTo(Standing.ONE_AIRING);
        assertThat(the(FateBook.class).all()).hasSize(1);
    }

    @Test
    void aReconciledDayHasTheLastWordOnItsLessons() {
        planned(airing(1, TUESDAY));

        the(TakeInFates.class).on(reconciled(1, "TK000001", Fate.MISSED));
        assertThat(standing(1)).isEqualTo(Standing.MISSED);

        the(TakeInFates.class).on(reconciled(2, "TK000001", Fate.MOVED));
        assertThat(standing(1)).isEqualTo(Standing.AIRED);

        the(TakeInFates.class).on(reconciled(1, "TK000001", Fate.MISSED));
        assertThat(standing(1)).as("an older list says nothing new").isEqualTo(Standing.AIRED);
    }

    @Test
    void aLessonBehindAStandbyCardWasMissed() {
        planned(airing(1, TUESDAY));

        the(TakeInFates.class).on(reconciled(1, "BK000001", Fate.AIRED));

        assertThat(standing(1)).isEqualTo(Standing.MISSED);
    }

    @Test
    void aMirroredLessonSaysWhere() {
        planned(airing(1, TUESDAY));
        the(JdbcClient.class).sql("""
                        insert into mirror.target (id, kind) values ('archive', 'DIRECTORY');
                        insert into mirror.release values ('KK-05-MATH-001', 1, 'т', 'т', 'math', 'м', 'м', 'm', 'balapan',
                            '2026-09-08', '2026-09-08', '11:00', 'Asia/Almaty', 'TK000001', 'f', 100, '480p', 1, 1);
                        insert into mirror.delivery (target, lesson, desired_revision, actual_revision, state, due_at,
                            proof_revision, proof_place, proof_sha256, proof_files, proof_at)
                        values ('archive', 'KK-05-MATH-001', 1, 1, 'DELIVERED', now(), 1, 'p', 's', 1, now())
                        """).update();

        assertThat(lesson(1).mirrored()).containsExactly("archive");
        assertThat(lesson(2).mirrored()).isEmpty();
    }

    @Test
    void brokenPapersAreSaidAndNotGuessed() {
        var why = Finding.blocks(
                "curriculum.file-missing", Place.file("courses.csv"), Wording.same("-"), Wording.same("-"));
        papers.set(Reading.refused(why));

        assertThat(the(ReadCoverage.class).today().findings()).containsExactly(why);
    }

    private void planned(Placement... airings) {
        the(House.class)
                .plan
                .set(Optional.of(new LatestPlan.Kept(
                        1, new YearPlan("2026-27", YEAR.fingerprint(), List.of(airings)), Circumstances.none())));
    }

    private Standing standing(int number) {
        return lesson(number).standing();
    }

    private LessonCoverage lesson(int number) {
        return the(ReadCoverage.class).today().orElseThrow().courses().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(lesson -> lesson.lesson().code().equals(code(number)))
                .findFirst()
                .orElseThrow();
    }

    private static LessonCode code(int number) {
        return LessonCode.parse("KK-05-MATH-%03d".formatted(number));
    }

    private static Placement airing(int number, AirDay day) {
        return new Placement(
                Fixtures.BALAPAN.id(),
                day,
                Fixtures.BALAPAN.slotStart(day, 8),
                Frames.ofMinutes(15),
                code(number),
                Role.PREMIERE);
    }

    private static LessonAired lessonAired(int number, AirDay day) {
        var lesson = YEAR.lesson(code(number)).orElseThrow();
        var span = new Span(Fixtures.BALAPAN.slotStart(day, 8), Frames.ofMinutes(15));
        return new LessonAired(
                Fixtures.BALAPAN.id(),
                day,
                new Slot(span, Role.PREMIERE, lesson, Fixtures.MATH),
                Fixtures.aClip(lesson, lesson.planned()));
    }

    private static AirDayReconciled reconciled(int revision, String clip, Fate fate) {
        long start = Fixtures.BALAPAN.slotStart(TUESDAY, 8).frame();
        return new AirDayReconciled(
                Fixtures.BALAPAN.id(),
                TUESDAY,
                revision,
                List.of(
                        new Outcome(start, 15_000, clip, "KK-05-MATH-001", fate, 0, ""),
                        new Outcome(start + 15_000, 500, "FK000001", "", Fate.AIRED, 0, "")),
                0);
    }

    private <T> T the(Class<T> type) {
        return house.getBean(type);
    }
}
