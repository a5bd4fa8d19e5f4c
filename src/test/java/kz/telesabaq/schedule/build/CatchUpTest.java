package kz.telesabaq.schedule.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Planned;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;

class CatchUpTest {
    private static final Grade SEVENTH = new Grade(7);
    private static final String FIVE_A_WEEK = "algebra1 geom1 phys1 chem1 bio1";

    @Test
    void theUsualYearNeedsNoExceptionalPlace() {
        var planned = plan(SchoolYears.aYear().build());

        assertThat(exceptional(planned)).isEmpty();
        assertThat(planned.grids().getFirst().rowCount()).isEqualTo(22);
    }

    @Test
    void whatHolidaysTakeFromAFullClockIsShownAtOneTimeMoreLateInTheYear() {
        var year = SchoolYears.aYear().quotas(SEVENTH, FIVE_A_WEEK);
        for (int week = 0; week < 6; week++) {
            year.freeDay(LocalDate.of(2026, 11, 4).plusWeeks(week), SEVENTH);
        }
        var papers = year.build();

        var planned = plan(papers);

        assertThat(PlanChecker.check(papers, PlanningProfile.usual(), planned.plan()))
                .isEmpty();
        assertThat(exceptional(planned))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.place().column()).isEqualTo("grade 7"));
        assertThat(starts(planned, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 4, 30)))
                .hasSize(1);
        assertThat(starts(planned, LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31)))
                .hasSize(2);
    }

    private static Planned plan(Curriculum papers) {
        return new YearPlanner(new TemplateSolver()).plan(PlanningBrief.of(papers, PlanningProfile.usual()));
    }

    private static List<Finding> exceptional(Planned planned) {
        return planned.findings().stream()
                .filter(finding -> finding.rule().equals("schedule.exceptional-places"))
                .toList();
    }

    private static List<Object> starts(Planned planned, LocalDate from, LocalDate until) {
        return planned.plan().placements().stream()
                .filter(placement -> placement.role() == Role.PREMIERE
                        && placement.lesson().grade().equals(SEVENTH)
                        && !placement.day().date().isBefore(from)
                        && !placement.day().date().isAfter(until))
                .<Object>map(Placement::start)
                .distinct()
                .toList();
    }
}
