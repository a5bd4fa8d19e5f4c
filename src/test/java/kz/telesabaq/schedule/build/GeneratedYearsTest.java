package kz.telesabaq.schedule.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.TemplateSolver;
import kz.telesabaq.testing.GeneratedYear;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class GeneratedYearsTest {

    static Stream<GeneratedYear> twentyYears() {
        return GeneratedYear.twenty().stream();
    }

    @ParameterizedTest
    @MethodSource("twentyYears")
    void noYearOfChanceBreaksARule(GeneratedYear year) {
        var planned = new YearPlanner(new TemplateSolver()).plan(year.brief());

        var checked = PlanChecker.check(year.brief(), planned.plan());

        assertThat(checked.stream().filter(Finding::isBlocking).limit(3)).isEmpty();
    }
}
