package kz.telesabaq.schedule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The house's profile on a real PostgreSQL. */
class HouseProfileTest {
    private static final Instant NOW = Instant.parse("2026-09-11T10:00:00Z");
    private static final DataSource DATABASE = RealPostgres.database();
    private static final PlanningProfile USUAL = PlanningProfile.usual();

    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private final AtomicReference<Reading<Curriculum>> papers =
            new AtomicReference<>(Reading.accepted(SchoolYears.aYear().weeks(4).build()));

    @Configuration
    @EnableTransactionManagement
    @ComponentScan({"kz.telesabaq.schedule.app", "kz.telesabaq.schedule.store"})
    static class House {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void open() {
        PostgresHouse.found(house, DATABASE, papers);
        house.register(House.class);
        house.refresh();
        house.getBean(JdbcClient.class)
                .sql("truncate schedule.plan, schedule.air_day, schedule.planning_profile cascade")
                .update();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theHousePlansByTheUsualProfileUntilSomebodyChangesIt() {
        assertThat(profiles().current()).isEqualTo(USUAL);
        assertThat(profiles().history()).isEmpty();

        var changed = profiles()
                .change(noonAt(12), "айгүл", "Екінші ауысым 12:00-де басталады")
                .orElseThrow();

        assertThat(changed.halfDay()).isEqualTo(LocalTime.of(12, 0));
        assertThat(profiles().current()).isEqualTo(changed);
        assertThat(profiles().history()).singleElement().satisfies(kept -> {
            assertThat(kept.revision()).isEqualTo(1);
            assertThat(kept.author()).isEqualTo("айгүл");
            assertThat(kept.keptAt()).isEqualTo(NOW);
        });
    }

    @Test
    void aChangeWithoutAReasonOrWithoutAChangeIsNotKept() {
        assertThat(profiles().change(noonAt(12), "айгүл", " ").findings())
                .extracting(Finding::rule)
                .containsExactly("schedule.profile-without-reason");
        profiles().change(ProfileDraft.of(USUAL), "айгүл", "Ештеңе өзгерген жоқ");

        assertThat(profiles().history()).isEmpty();
    }

    @Test
    void anotherProfilePlansTheComingDaysAnewAndLeavesTheDaysGoneBy() {
        var plans = house.getBean(PlanYear.class);
        var before = plans.plan().orElseThrow();
        profiles().change(noonAt(12), "айгүл", "Екінші ауысым 12:00-де басталады");

        var after = plans.plan().orElseThrow();

        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        assertThat(after.document().profile().halfDay()).isEqualTo(LocalTime.of(12, 0));
        assertThat(after.document().plan().placements().stream().filter(HouseProfileTest::isGoneBy))
                .containsExactlyElementsOf(before.document().plan().placements().stream()
                        .filter(HouseProfileTest::isGoneBy)
                        .toList());
        assertThat(plans.plan().orElseThrow().revision()).isEqualTo(after.revision());
    }

    @Test
    void aPlanThatWasRepairedIsNotPlannedOver() {
        var plans = house.getBean(PlanYear.class);
        var before = plans.plan().orElseThrow();
        var repaired = house.getBean(PlanArchive.class)
                .keep(
                        withoutLastRepeat(before),
                        SchoolYears.aYear().weeks(4).build().channels(),
                        NOW);

        assertThat(plans.plan().orElseThrow().revision()).isEqualTo(repaired.revision());
    }

    private static PlanDocument withoutLastRepeat(StoredPlan stored) {
        var document = stored.document();
        var plan = document.plan();
        var kept = new ArrayList<>(plan.placements());
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (kept.get(i).role() == Role.REPEAT) {
                kept.remove(i);
                break;
            }
        }
        return new PlanDocument(
                new YearPlan(plan.year(), plan.curriculum(), kept),
                document.profile(),
                document.openings(),
                document.circumstances(),
                document.origin());
    }

    private static boolean isGoneBy(Placement placement) {
        return placement.day().date().isBefore(LocalDate.of(2026, 9, 11));
    }

    private static ProfileDraft noonAt(int hour) {
        var usual = ProfileDraft.of(USUAL);
        return new ProfileDraft(
                usual.name(),
                usual.bands(),
                usual.breakMinutes(),
                usual.repeatWithinDays(),
                LocalTime.of(hour, 0),
                usual.hardSubjects(),
                usual.freshHours(),
                usual.longestIdleMinutes(),
                usual.weights());
    }

    private HouseProfile profiles() {
        return house.getBean(HouseProfile.class);
    }
}
