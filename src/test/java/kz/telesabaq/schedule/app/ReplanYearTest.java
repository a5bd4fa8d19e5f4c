package kz.telesabaq.schedule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.app.WeekView.LockState;
import kz.telesabaq.schedule.repair.Move;
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

/** Things happen to a kept plan, on a real PostgreSQL. */
class ReplanYearTest {
    private static final ChannelId BALAPAN = new ChannelId("balapan");
    private static final AirDay MONDAY = AirDay.of(2026, 9, 14);
    private static final LocalDate FRIDAY_BEFORE = LocalDate.of(2026, 9, 11);
    private static final PlanningWatch NOBODY = PlanningWatch.nobody();
    private static final DataSource DATABASE = RealPostgres.database();
    private static final Curriculum YEAR = SchoolYears.aYear().weeks(4).build();

    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private final AtomicReference<Reading<Curriculum>> papers = new AtomicReference<>(Reading.accepted(YEAR));

    @Configuration
    @EnableTransactionManagement
    @ComponentScan({"kz.telesabaq.schedule.app", "kz.telesabaq.schedule.store"})
    static class House {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-09-11T10:00:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void open() {
        PostgresHouse.found(house, DATABASE, papers);
        house.register(House.class);
        house.refresh();
        the(JdbcClient.class)
                .sql("truncate schedule.plan, schedule.air_day cascade")
                .update();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aLateVideoBecomesTheNextRevisionOfThePlan() {
        the(PlanYear.class).plan();
        var late = premiere(MONDAY);

        var replanned = replan(List.of(late(late)));

        assertThat(replanned.kept().revision()).isEqualTo(2);
        assertThat(replanned.kept().document().circumstances().ready())
                .containsEntry(late.lesson(), MONDAY.next().date());
        assertThat(replanned.repaired().proof().isMinimal()).isTrue();
        assertThat(the(PlanArchive.class).latest()).contains(replanned.kept());
    }

    @Test
    void aLockedDayThatTheRepairTouchesShowsAsChanged() {
        the(PlanYear.class).plan();
        the(LockAirDay.class).lock(BALAPAN, MONDAY);
        the(LockAirDay.class).lock(BALAPAN, MONDAY.plusDays(7));

        replan(List.of(late(premiere(MONDAY))));

        assertThat(state(MONDAY)).isEqualTo(LockState.CHANGED_SINCE);
        assertThat(state(MONDAY.plusDays(7))).isEqualTo(LockState.LOCKED);
    }

    @Test
    void theSecondDisturbanceStandsOnTheFirst() {
        the(PlanYear.class).plan();
        var first = premiere(MONDAY);
        replan(List.of(late(first)));
        var second = premiere(MONDAY.plusDays(7));

        var replanned = replan(List.of(new Disturbance.Withdrawn(second.lesson())));

        assertThat(replanned.kept().revision()).isEqualTo(3);
        assertThat(replanned.kept().document().circumstances().ready()).containsKey(first.lesson());
        assertThat(replanned.kept().document().circumstances().withdrawn()).containsExactly(second.lesson());
    }

    @Test
    void nothingThatHappensKeepsNothingNew() {
        the(PlanYear.class).plan();

        var replanned = replan(List.of());

        assertThat(replanned.repaired().moves()).isEmpty();
        assertThat(the(PlanArchive.class).latest().orElseThrow().document().plan())
                .isEqualTo(replanned.repaired().plan());
    }

    @Test
    void aWishThatContradictsPinnedDaysIsRefusedAndNothingIsKept() {
        the(PlanYear.class).plan();

        var refused = the(ReplanYear.class).propose(List.of(late(premiere(MONDAY))), MONDAY.date(), NOBODY);

        assertThat(refused.findings()).extracting(Finding::rule).contains("schedule.repair-pinned");
        assertThat(the(PlanArchive.class).latest().orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void withoutAPlanThereIsNothingToRepair() {
        assertThat(the(ReplanYear.class)
                        .propose(List.of(), FRIDAY_BEFORE, NOBODY)
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("schedule.no-plan-yet");
    }

    @Test
    void aMakeGoodIsProposedBeforeTheNextLessonOfTheCourseAndNotKept() {
        the(PlanYear.class).plan();
        var missed = premiere(MONDAY);

        var proposed = the(ProposeMakeGood.class).propose(missed, MONDAY.date()).orElseThrow();

        assertThat(proposed.plan().placements()).doesNotContain(missed);
        assertThat(proposed.moves()).anyMatch(move -> move instanceof Move.MadeGood || move instanceof Move.Promoted);
        assertThat(proposed.proof().unplaced()).isZero();
        assertThat(the(PlanArchive.class).latest().orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void whatWasProposedForAnOlderPlanIsNotKept() {
        the(PlanYear.class).plan();
        var first = the(ReplanYear.class).propose(List.of(late(premiere(MONDAY))), FRIDAY_BEFORE, NOBODY);
        replan(List.of(new Disturbance.Withdrawn(premiere(MONDAY.plusDays(7)).lesson())));

        var tooLate = the(ReplanYear.class).keep(first.orElseThrow());

        assertThat(tooLate.findings()).extracting(Finding::rule).containsExactly("schedule.plan-changed-meanwhile");
        assertThat(the(PlanArchive.class).latest().orElseThrow().revision()).isEqualTo(2);
    }

    private ReplanYear.Replanned replan(List<Disturbance> disturbances) {
        var replanYear = the(ReplanYear.class);
        return replanYear
                .keep(replanYear.propose(disturbances, FRIDAY_BEFORE, NOBODY).orElseThrow())
                .orElseThrow();
    }

    private Placement premiere(AirDay day) {
        return the(PlanArchive.class).latest().orElseThrow().document().plan().on(BALAPAN, day).stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .findFirst()
                .orElseThrow();
    }

    private static Disturbance late(Placement airing) {
        return new Disturbance.Late(airing.lesson(), airing.day().next().date());
    }

    private LockState state(AirDay day) {
        return the(YearPlans.class).weekOf(BALAPAN, day.date()).orElseThrow().days().stream()
                .filter(view -> view.day().equals(day))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private <T> T the(Class<T> type) {
        return house.getBean(type);
    }
}
