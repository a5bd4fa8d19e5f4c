package kz.telesabaq.schedule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Region;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.RegimeSwitch;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.app.RegimeStep.Kind;
import kz.telesabaq.schedule.file.RegimeFile;
import kz.telesabaq.schedule.rules.PlanChecker;
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

/** A regime is proposed, approved by a second person, in force, and taken back, on a real PostgreSQL. */
class SwitchRegimeTest {
    private static final String AIGUL = "aigul";
    private static final String BOLAT = "bolat";
    private static final ChannelId BALAPAN = new ChannelId("balapan");
    private static final DataSource DATABASE = RealPostgres.database();
    private static final Curriculum YEAR = SchoolYears.aYear().weeks(6).build();
    private static final DateSpan WEEK = span("2026-09-21", "2026-09-25");

    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private final AtomicReference<Reading<Curriculum>> papers = new AtomicReference<>(Reading.accepted(YEAR));

    /** The house's clock, set by hand. */
    static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-09-17T05:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Configuration
    @EnableTransactionManagement
    @ComponentScan({"kz.telesabaq.schedule.app", "kz.telesabaq.schedule.store"})
    static class House {
        @Bean
        HandClock clock() {
            return new HandClock();
        }
    }

    @BeforeEach
    void open() {
        PostgresHouse.found(house, DATABASE, papers);
        house.register(House.class);
        house.refresh();
        the(JdbcClient.class)
                .sql("truncate schedule.plan, schedule.air_day, schedule.regime_switch cascade")
                .update();
        the(PlanYear.class).plan().orElseThrow();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aQuarantineIsProposedApprovedInForceAndTakenBack() {
        var before = latest();
        var proposed = done(regimes().propose(quarantine(), AIGUL, "Order 12"));
        assertThat(latest()).isEqualTo(before);

        var approved = done(regimes().approve(proposed.id(), BOLAT));

        assertThat(latest().revision()).isEqualTo(2);
        assertThat(slots("2026-09-22"))
                .isNotEmpty()
                .allSatisfy(slot -> assertThat(slot.role()).isEqualTo(Role.REPEAT));
        assertThat(blocking()).isEmpty();
        assertThat(the(YearOutlook.class).read().orElseThrow().calendar().isReviewDay(WEEK.first(), new Grade(5)))
                .isTrue();

        the(HandClock.class).now = Instant.parse("2026-09-22T12:00:00Z");
        var ended = done(regimes().end(approved.id(), AIGUL, "Order 13"));

        assertThat(blocking()).isEmpty();
        assertThat(slots("2026-09-22"))
                .allSatisfy(slot -> assertThat(slot.role()).isEqualTo(Role.REPEAT));
        assertThat(slots("2026-09-23"))
                .anySatisfy(slot -> assertThat(slot.role()).isEqualTo(Role.PREMIERE));
        assertThat(ended.steps())
                .extracting(step -> "%s %s %s %d→%d"
                        .formatted(step.kind(), step.person(), step.reason(), step.planBefore(), step.planAfter()))
                .containsExactly("PROPOSED aigul Order 12 0→0", "IN_FORCE bolat  1→2", "ENDED aigul Order 13 2→3");
        assertThat(regimes().all()).containsExactly(ended);
    }

    @Test
    void beforeItsFirstDayTheWayBackIsThePlanAsItWas() {
        var before = latest().document();
        var record = done(regimes()
                .approve(done(regimes().propose(quarantine(), AIGUL, "x")).id(), BOLAT));
        assertThat(latest().document()).isNotEqualTo(before);

        regimes().end(record.id(), BOLAT, "false alarm");

        assertThat(latest().document()).isEqualTo(before);
    }

    @Test
    void whoProposedCannotApprove() {
        var record = done(regimes().propose(quarantine(), AIGUL, "x"));

        assertThat(rules(regimes().approve(record.id(), AIGUL))).containsExactly("schedule.regime-same-person");
        assertThat(latest().revision()).isEqualTo(1);
        assertThat(regimes().all().getFirst().state()).isEqualTo(Kind.PROPOSED);
    }

    @Test
    void everythingDoneTwiceIsDoneOnce() {
        var record = done(regimes().propose(quarantine(), AIGUL, "x"));
        assertThat(regimes().propose(quarantine(), BOLAT, "y")).isEqualTo(new RegimeAnswer.Unchanged(record));

        var approved = done(regimes().approve(record.id(), BOLAT));
        assertThat(regimes().approve(record.id(), BOLAT)).isEqualTo(new RegimeAnswer.Unchanged(approved));
        assertThat(latest().revision()).isEqualTo(2);

        var ended = done(regimes().end(record.id(), AIGUL, "z"));
        assertThat(regimes().end(record.id(), AIGUL, "z")).isEqualTo(new RegimeAnswer.Unchanged(ended));
        assertThat(latest().revision()).isEqualTo(3);
        assertThat(the(JdbcClient.class)
                        .sql("select count(*) from schedule.regime_step")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aProposalCanBeWithdrawnAndThenNeitherApprovedNorEnded() {
        var record = done(regimes().propose(quarantine(), AIGUL, "x"));

        assertThat(done(regimes().withdraw(record.id(), AIGUL, "a mistake")).state())
                .isEqualTo(Kind.WITHDRAWN);

        assertThat(rules(regimes().approve(record.id(), BOLAT))).containsExactly("schedule.regime-not-open");
        assertThat(rules(regimes().end(record.id(), BOLAT, "x"))).containsExactly("schedule.regime-not-open");
        assertThat(regimes().withdraw(record.id(), BOLAT, "x")).isInstanceOf(RegimeAnswer.Unchanged.class);
        assertThat(done(regimes().propose(quarantine(), AIGUL, "again")).id()).isNotEqualTo(record.id());
    }

    @Test
    void whatCannotBeIsRefusedInWordsAndNothingIsWritten() {
        assertThat(rules(regimes().propose(quarantine(), AIGUL, " ")))
                .containsExactly("schedule.regime-without-reason");
        assertThat(rules(regimes().propose(at("quarantine", span("2026-09-14", "2026-09-17")), AIGUL, "x")))
                .containsExactly("schedule.regime-too-late");
        assertThat(rules(regimes().approve(77, BOLAT))).containsExactly("schedule.regime-unknown");
        assertThat(rules(regimes().withdraw(77, BOLAT, "x"))).containsExactly("schedule.regime-unknown");
        assertThat(rules(regimes().end(77, BOLAT, "x"))).containsExactly("schedule.regime-unknown");
        assertThat(regimes().all()).isEmpty();
    }

    @Test
    void twoRegimesForTheSameGradesOnTheSameDaysExcludeEachOther() {
        done(regimes().approve(done(regimes().propose(frost(), AIGUL, "−38°")).id(), BOLAT));
        var second = done(regimes().propose(quarantine(), AIGUL, "x"));

        assertThat(rules(regimes().approve(second.id(), BOLAT))).containsExactly("schedule.regime-overlaps");
    }

    @Test
    void aDayUnderFrostIsLockedAsTheNextRevisionOfItsDay() {
        var day = AirDay.of(2026, 9, 22);
        the(LockAirDay.class).lock(BALAPAN, day);
        done(regimes().approve(done(regimes().propose(frost(), AIGUL, "−38°")).id(), BOLAT));

        assertThat(the(LockAirDay.class).lock(BALAPAN, day))
                .isInstanceOfSatisfying(
                        Locking.Locked.class,
                        locked -> assertThat(locked.plan())
                                .extracting(AirDayPlan::revision)
                                .isEqualTo(2));
    }

    @Test
    void aHolidaySchoolCanBeLockedOnItsFreeDays() {
        var monday = AirDay.of(2026, 10, 26);
        done(regimes()
                .approve(
                        done(regimes().propose(at("holiday-school", span("2026-10-26", "2026-10-30")), AIGUL, "x"))
                                .id(),
                        BOLAT));

        assertThat(the(LockAirDay.class).lock(BALAPAN, monday)).isInstanceOf(Locking.Locked.class);
    }

    @Test
    void theRegimeIsReadBackAsItWasProposed() {
        var record = done(regimes().propose(frost(), AIGUL, "x"));

        assertThat(regimes().all()).containsExactly(record);
        assertThat(regimes().preview(frost()).isAccepted()).isTrue();
    }

    @Test
    void theYearIsSeenWithItsCapacityAndTheRegimesThatLieReady() {
        var outlook = the(YearOutlook.class).read().orElseThrow();

        assertThat(outlook.capacity().fits()).isTrue();
        assertThat(outlook.today()).isEqualTo(LocalDate.of(2026, 9, 17));
        assertThat(the(PreparedRegimes.class).read().orElseThrow()).hasSize(4);
    }

    @Test
    void brokenPapersAreHandedOn() {
        papers.set(Reading.refused(LockingFinding.noPlanYet()));

        assertThat(rules(regimes().propose(frost(), AIGUL, "x"))).containsExactly("schedule.no-plan-yet");
    }

    private static RegimeSwitch quarantine() {
        return at("quarantine", WEEK);
    }

    private static RegimeSwitch frost() {
        return new RegimeSwitch(
                at("frost", WEEK).regime(),
                WEEK,
                Set.of(new Grade(1), new Grade(2), new Grade(3)),
                Set.of(Region.PAVLODAR));
    }

    private static RegimeSwitch at(String name, DateSpan days) {
        return RegimeSwitch.everywhere(
                RegimeFile.read(Path.of("schedules/regimes", name + ".csv")).orElseThrow(), days);
    }

    private static DateSpan span(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }

    private SwitchRegime regimes() {
        return the(SwitchRegime.class);
    }

    private StoredPlan latest() {
        return the(YearPlans.class).latest().orElseThrow();
    }

    private List<Finding> blocking() {
        var document = latest().document();
        return PlanChecker.check(document.brief(YEAR), document.plan()).stream()
                .filter(Finding::isBlocking)
                .toList();
    }

    private List<Placement> slots(String date) {
        return latest().document().plan().on(BALAPAN, new AirDay(LocalDate.parse(date)));
    }

    private static RegimeRecord done(RegimeAnswer answer) {
        assertThat(answer).isInstanceOf(RegimeAnswer.Done.class);
        return ((RegimeAnswer.Done) answer).record();
    }

    private static List<String> rules(RegimeAnswer answer) {
        return switch (answer) {
            case RegimeAnswer.Refused refused ->
                refused.findings().stream().map(Finding::rule).toList();
            case RegimeAnswer.Done done -> List.of("done");
            case RegimeAnswer.Unchanged unchanged -> List.of("unchanged");
        };
    }

    private <T> T the(Class<T> type) {
        return house.getBean(type);
    }
}
