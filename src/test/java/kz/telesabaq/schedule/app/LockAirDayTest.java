package kz.telesabaq.schedule.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.AirDayLocked;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.LockedAirDays;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.app.WeekView.LockState;
import kz.telesabaq.schedule.file.PlanDocument;
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
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The schedule's use cases on a real PostgreSQL. */
class LockAirDayTest {
    private static final ChannelId BALAPAN = new ChannelId("balapan");
    private static final AirDay MONDAY = AirDay.of(2026, 9, 14);
    private static final Instant NOW = Instant.parse("2026-09-11T10:00:00Z");
    private static final DataSource DATABASE = RealPostgres.database();
    private static final Curriculum YEAR = SchoolYears.aYear().weeks(4).build();

    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private final AtomicReference<Reading<Curriculum>> papers = new AtomicReference<>(Reading.accepted(YEAR));

    @Configuration
    @EnableTransactionManagement
    @ComponentScan({"kz.telesabaq.schedule.app", "kz.telesabaq.schedule.store"})
    static class House {
        final List<AirDayLocked> told = new ArrayList<>();

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @EventListener
        void listen(AirDayLocked event) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            told.add(event);
        }
    }

    @BeforeEach
    void open() {
        PostgresHouse.found(house, DATABASE, papers);
        house.register(House.class);
        house.refresh();
        database().sql("truncate schedule.plan, schedule.air_day cascade").update();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theYearIsPlannedKeptAndReadBackAsItWas() {
        papers(SchoolYears.aYear().build());
        var kept = the(PlanYear.class).plan().orElseThrow();

        assertThat(kept.revision()).isEqualTo(1);
        assertThat(kept.madeAt()).isEqualTo(NOW);
        assertThat(fresh()).isEqualTo(kept);
        assertThat(database()
                        .sql("select count(*) from schedule.placement where role = 'PREMIERE'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6714);
        assertThat(database().sql("""
                                select starts::text || ' ' || zone from schedule.placement
                                 where lesson = 'KK-01-ALIPPE-001' and role = 'PREMIERE'
                                """).query(String.class).single()).isEqualTo("09:30:00 Asia/Almaty");
    }

    @Test
    void planningTheSamePapersAgainKeepsNothingNew() {
        the(PlanYear.class).plan();

        assertThat(the(PlanYear.class).plan().orElseThrow().revision()).isEqualTo(1);

        papers(SchoolYears.aYear().weeks(4).freeDay(MONDAY.date()).build());
        assertThat(the(PlanYear.class).plan().orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void brokenPapersAreHandedOnAndNothingIsKept() {
        var why = Finding.blocks("test", Place.file("courses.csv"), Wording.same("broken"), Wording.same("mend"));
        papers.set(Reading.refused(why));

        assertThat(the(PlanYear.class).plan().findings()).containsExactly(why);
        assertThat(the(YearPlans.class).latest()).isEmpty();
        assertThat(the(LockAirDay.class).lock(BALAPAN, MONDAY)).isEqualTo(new Locking.Refused(List.of(why)));
    }

    @Test
    void aDayIsLockedOnceToldOnceAndReadBackWhole() {
        the(PlanYear.class).plan();

        var first = the(LockAirDay.class).lock(BALAPAN, MONDAY);
        var second = the(LockAirDay.class).lock(BALAPAN, MONDAY);

        assertThat(first).isInstanceOfSatisfying(Locking.Locked.class, locked -> {
            assertThat(locked.plan().revision()).isEqualTo(1);
            assertThat(locked.plan().slots()).hasSizeGreaterThan(30);
            assertThat(second).isEqualTo(new Locking.Unchanged(locked.plan()));
            assertThat(told()).containsExactly(new AirDayLocked(locked.plan()));
            assertThat(the(LockedAirDays.class).latest(BALAPAN, MONDAY)).contains(locked.plan());
        });
    }

    @Test
    void aChangedDayBecomesTheNextRevision() {
        the(PlanYear.class).plan();
        the(LockAirDay.class).lock(BALAPAN, MONDAY);
        the(LockAirDay.class).lock(new ChannelId("elarna"), MONDAY);
        papers(SchoolYears.aYear().weeks(4).freeDay(LocalDate.of(2026, 9, 11)).build());
        the(PlanYear.class).plan();

        var again = the(LockAirDay.class).lock(BALAPAN, MONDAY);

        assertThat(again)
                .isInstanceOfSatisfying(
                        Locking.Locked.class,
                        locked -> assertThat(locked.plan().revision()).isEqualTo(2));
        assertThat(the(LockedAirDays.class).between(MONDAY.previous(), MONDAY))
                .extracting(plan -> plan.channel().id().name() + " " + plan.revision())
                .containsExactly("balapan 2", "elarna 1");
        assertThat(the(LockedAirDays.class).between(MONDAY.next(), MONDAY.plusDays(9)))
                .isEmpty();
    }

    @Test
    void aDayThatBreaksARuleIsRefusedAndTheNextOneIsNot() {
        the(PlanYear.class).plan();
        var plan = the(YearPlans.class).latest().orElseThrow().document().plan();
        var victim = plan.on(BALAPAN, MONDAY).getFirst();
        var broken = new YearPlan(
                plan.year(),
                plan.curriculum(),
                plan.placements().stream()
                        .map(placement -> placement.equals(victim) ? later(victim) : placement)
                        .toList());
        keep(broken);

        assertThat(the(LockAirDay.class).lock(BALAPAN, MONDAY))
                .isInstanceOfSatisfying(
                        Locking.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::rule)
                                .contains("schedule.overlap"));
        assertThat(told()).isEmpty();
        assertThat(the(LockedAirDays.class).latest(BALAPAN, MONDAY)).isEmpty();
        assertThat(the(LockAirDay.class).lock(BALAPAN, MONDAY.next())).isInstanceOf(Locking.Locked.class);
    }

    @Test
    void aDayWithoutAPlanAFreeDayAndAnUnknownChannelAreRefusedInWords() {
        assertThat(rules(the(LockAirDay.class).lock(BALAPAN, MONDAY))).containsExactly("schedule.no-plan-yet");
        the(PlanYear.class).plan();

        assertThat(rules(the(LockAirDay.class).lock(BALAPAN, MONDAY.previous())))
                .containsExactly("schedule.nothing-on-air");
        assertThat(rules(the(LockAirDay.class).lock(new ChannelId("khabar"), MONDAY)))
                .containsExactly("schedule.no-such-channel");
    }

    @Test
    void aWeekShowsEverySlotWithItsTopicAndWhatIsLocked() {
        the(PlanYear.class).plan();
        the(LockAirDay.class).lock(BALAPAN, MONDAY);

        var week =
                the(YearPlans.class).weekOf(BALAPAN, MONDAY.date().plusDays(3)).orElseThrow();

        assertThat(week.monday()).isEqualTo(MONDAY.date());
        assertThat(week.days()).hasSize(5);
        assertThat(week.days().get(0).state()).isEqualTo(LockState.LOCKED);
        assertThat(week.days().get(1).state()).isEqualTo(LockState.OPEN);
        assertThat(week.days().get(0).slots().getFirst().lesson().topic().kk()).isNotBlank();
        assertThat(week.days().stream().mapToInt(day -> day.slots().size()).sum())
                .isEqualTo(180);

        papers(SchoolYears.aYear().weeks(4).freeDay(LocalDate.of(2026, 9, 11)).build());
        the(PlanYear.class).plan();
        assertThat(the(YearPlans.class)
                        .weekOf(BALAPAN, MONDAY.date())
                        .orElseThrow()
                        .days()
                        .getFirst()
                        .state())
                .isEqualTo(LockState.CHANGED_SINCE);
    }

    @Test
    void aSaturdayThatWorksIsTheSixthDayOfItsWeekAndCanBeLocked() {
        var friday = LocalDate.of(2026, 9, 18);
        papers(SchoolYears.aYear()
                .weeks(4)
                .freeDay(friday)
                .workingDay(friday.plusDays(1), DayOfWeek.FRIDAY)
                .build());
        the(PlanYear.class).plan().orElseThrow();

        var week = the(YearPlans.class).weekOf(BALAPAN, friday).orElseThrow();

        assertThat(week.days()).hasSize(6);
        assertThat(week.days().get(4).slots()).isEmpty();
        assertThat(week.days().get(5).slots()).hasSizeGreaterThan(30);
        assertThat(the(LockAirDay.class).lock(BALAPAN, new AirDay(friday.plusDays(1))))
                .isInstanceOf(Locking.Locked.class);
    }

    @Test
    void theDatabaseItselfRefusesTwoThingsAtOnce() {
        the(PlanYear.class).plan();
        the(LockAirDay.class).lock(BALAPAN, MONDAY);

        assertThatThrownBy(() -> database().sql("""
                                insert into schedule.locked_slot
                                    (channel, air_day, revision, starts, zone, start_frame, frames, lesson, role)
                                select channel, air_day, revision, starts, zone, start_frame + 1, frames, lesson, role
                                  from schedule.locked_slot
                                 limit 1
                                """).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theSameRevisionTwiceIsRefused() {
        the(PlanYear.class).plan();
        the(LockAirDay.class).lock(BALAPAN, MONDAY);
        AirDayPlan locked = the(LockedAirDays.class).latest(BALAPAN, MONDAY).orElseThrow();

        assertThatThrownBy(() -> the(AirDayBook.class).enter(locked, NOW))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static Placement later(Placement placement) {
        return new Placement(
                placement.channel(),
                placement.day(),
                placement.start().plus(Frames.ofMinutes(1)),
                placement.slot(),
                placement.lesson(),
                placement.role());
    }

    private void keep(YearPlan plan) {
        the(PlanArchive.class)
                .keep(
                        PlanDocument.of(PlanningBrief.of(YEAR, PlanningProfile.usual()), plan, Origin.ofSeed(0)),
                        YEAR.channels(),
                        NOW);
    }

    private void papers(Curriculum year) {
        papers.set(Reading.accepted(year));
    }

    private List<AirDayLocked> told() {
        return the(House.class).told;
    }

    private static List<String> rules(Locking locking) {
        return switch (locking) {
            case Locking.Refused refused ->
                refused.findings().stream().map(Finding::rule).toList();
            case Locking.Locked locked -> List.of("locked");
            case Locking.Unchanged unchanged -> List.of("unchanged");
        };
    }

    /** Read by a second program that remembers nothing. */
    private StoredPlan fresh() {
        var archive = the(PlanArchive.class).getClass().asSubclass(PlanArchive.class);
        return house.getAutowireCapableBeanFactory()
                .createBean(archive)
                .latest()
                .orElseThrow();
    }

    private JdbcClient database() {
        return the(JdbcClient.class);
    }

    private <T> T the(Class<T> type) {
        return house.getBean(type);
    }
}
