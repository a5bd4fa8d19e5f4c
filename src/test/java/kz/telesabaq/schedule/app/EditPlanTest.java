package kz.telesabaq.schedule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.edit.PlanEdit;
import kz.telesabaq.schedule.edit.Scope;
import kz.telesabaq.schedule.edit.Selection;
import kz.telesabaq.testing.PostgresHouse;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A kept plan edited on a real PostgreSQL; it is Friday the 11th of September. */
class EditPlanTest {
    private static final ChannelId BALAPAN = new ChannelId("balapan");
    private static final AirDay MONDAY = AirDay.of(2026, 9, 14);

    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private final AtomicReference<Reading<Curriculum>> papers =
            new AtomicReference<>(Reading.accepted(SchoolYears.aYear().weeks(4).build()));

    @BeforeEach
    void open() {
        PostgresHouse.found(house, RealPostgres.database(), papers);
        house.register(LockAirDayTest.House.class);
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
    void aPreviewKeepsNothing() {
        the(PlanYear.class).plan();

        var preview = the(EditPlan.class).preview(shift(MONDAY.date())).orElseThrow();

        assertThat(preview.mayBeKept()).isTrue();
        assertThat(preview.preview().changes()).isNotEmpty();
        assertThat(Finding.anyBlocking(preview.judgement())).isFalse();
        assertThat(the(YearPlans.class).latest().orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void anEditSentTwiceBecomesOneRevision() {
        the(PlanYear.class).plan();
        var shift = shift(MONDAY.date());

        var once = the(EditPlan.class).apply(shift).orElseThrow();
        var twice = the(EditPlan.class).apply(shift).orElseThrow();

        assertThat(once.revision()).isEqualTo(2);
        assertThat(twice).isEqualTo(once);
        assertThat(the(YearPlans.class).latest()).contains(once);
    }

    @Test
    void todayAndEarlierStayAsTheyAre() {
        the(PlanYear.class).plan();

        assertThat(rules(the(EditPlan.class).apply(shift(LocalDate.of(2026, 9, 11)))))
                .containsExactly("schedule.edit-pinned-day");
    }

    @Test
    void daysUpToTheLastLockedOneStayAsTheyAre() {
        the(PlanYear.class).plan();
        the(LockAirDay.class).lock(BALAPAN, MONDAY);

        assertThat(rules(the(EditPlan.class).apply(shift(MONDAY.date())))).containsExactly("schedule.edit-pinned-day");
        assertThat(the(EditPlan.class).apply(shift(MONDAY.date().plusDays(1))).isAccepted())
                .isTrue();
    }

    @Test
    void aRefusedEditKeepsNothing() {
        the(PlanYear.class).plan();
        var lessons =
                the(YearPlans.class).latest().orElseThrow().document().plan().on(BALAPAN, MONDAY);

        var refused = the(EditPlan.class)
                .apply(new PlanEdit.Move(
                        lessons.getFirst(),
                        MONDAY.plusDays(5),
                        lessons.getFirst().start(),
                        Scope.THIS));

        assertThat(rules(refused)).containsExactly("schedule.free-day");
        assertThat(the(YearPlans.class).latest().orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void withoutAPlanOrWithBrokenPapersNothingIsEdited() {
        var shift = new PlanEdit.ShiftGrade(Selection.of(new Grade(5)), MONDAY.date(), 1, List.<Placement>of());
        assertThat(rules(the(EditPlan.class).apply(shift))).containsExactly("schedule.no-plan-yet");

        var why = Finding.blocks(
                "curriculum.file-missing", Place.file("courses.csv"), Wording.same("-"), Wording.same("-"));
        papers.set(Reading.refused(why));

        assertThat(the(EditPlan.class).preview(shift).findings()).containsExactly(why);
    }

    private PlanEdit shift(LocalDate from) {
        var plan = the(YearPlans.class).latest().orElseThrow().document().plan();
        var shift = PlanEdit.ShiftGrade.in(plan, Selection.of(new Grade(5)), from, 1);
        assertThat(shift.lessons())
                .allMatch(lesson -> lesson.role() == Role.PREMIERE)
                .isNotEmpty();
        return shift;
    }

    private static List<String> rules(Reading<?> reading) {
        return reading.findings().stream().map(Finding::rule).toList();
    }

    private <T> T the(Class<T> type) {
        return house.getBean(type);
    }
}
