package kz.telesabaq.curriculum.rules;

import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.findings.Finding;

/** Everything that must hold between the rows and files of a school year. */
public final class YearRules {
    private YearRules() {}

    /** All that is wrong, in no particular order. */
    public static List<Finding> check(YearPapers papers) {
        return Stream.of(
                        CalendarRules.check(papers),
                        TransferRules.check(papers),
                        UniquenessRules.check(papers),
                        CourseRules.check(papers),
                        CapacityRules.check(papers),
                        LessonPlanRules.check(papers),
                        CounterpartRules.check(papers),
                        StandardRules.check(papers))
                .flatMap(List::stream)
                .toList();
    }
}
