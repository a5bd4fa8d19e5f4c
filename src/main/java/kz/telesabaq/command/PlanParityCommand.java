package kz.telesabaq.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.views.CoursePair;
import kz.telesabaq.schedule.views.LessonPair;
import kz.telesabaq.schedule.views.ParityView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code telesabaq plan parity DIR PLAN}: the two languages side by side, course by course. */
@Command(
        name = "parity",
        description =
                "Lays the courses of both languages side by side: drift in days and weeks, and of their lesson plans.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:shown", "1:a file cannot be read", "2:called wrongly", "3:the disk failed"})
final class PlanParityCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOnDisk disk;

    @Override
    public Integer call() throws IOException {
        return disk.read(spec, (papers, document) -> {
            var view = ParityView.of(papers, document.plan());
            view.pairs().forEach(pair -> disk.say(spec, line(pair)));
            var facts = new LinkedHashMap<String, Object>();
            facts.put("out_of_line", count(view, Count.OUT_OF_LINE));
            facts.put("half_on_air", count(view, Count.HALF_ON_AIR));
            facts.put("of_two_versions", count(view, Count.OF_TWO_VERSIONS));
            facts.put(
                    "pairs",
                    view.pairs().stream().map(PlanParityCommand::fields).toList());
            facts.put(
                    "alone",
                    view.alone().stream().map(Course::code).map(String::valueOf).toList());
            return disk.printer(spec).print(facts, summary(view), List.of());
        });
    }

    private enum Count {
        OUT_OF_LINE,
        HALF_ON_AIR,
        OF_TWO_VERSIONS;

        private List<LessonPair> in(CoursePair pair) {
            return switch (this) {
                case OUT_OF_LINE -> pair.outOfLine();
                case HALF_ON_AIR -> pair.halfOnAir();
                case OF_TWO_VERSIONS -> pair.ofTwoVersions();
            };
        }
    }

    private static int count(ParityView view, Count what) {
        return view.pairs().stream().mapToInt(pair -> what.in(pair).size()).sum();
    }

    private static Wording line(CoursePair pair) {
        return Wording.of(
                        "%s – %s: жұптар – %d, әртүрлі аптада – %d, біреуі ғана эфирде – %d, жоспары әртүрлі – %d, жұпсыз – %d.",
                        "%s – %s: пар – %d, в разные недели – %d, в эфире только один – %d, планы различаются – %d, без пары – %d.",
                        "%s – %s: %d pairs, in different weeks: %d, only one on air: %d, of two versions: %d, without a counterpart: %d.")
                .with(
                        pair.one().code(),
                        pair.other().code(),
                        pair.lessons().size(),
                        pair.outOfLine().size(),
                        pair.halfOnAir().size(),
                        pair.ofTwoVersions().size(),
                        pair.alone().size());
    }

    private static Wording summary(ParityView view) {
        return Wording.of(
                        "Жұп курстар: %d; әртүрлі аптадағы сабақтар: %d; жоспары әртүрлі сабақтар: %d; жұпсыз курстар: %d.",
                        "Парных курсов: %d; уроков в разные недели: %d; уроков с разными планами: %d; курсов без пары: %d.",
                        "Courses in pairs: %d; lessons in different weeks: %d; lessons of two versions: %d; courses alone: %d.")
                .with(
                        view.pairs().size(),
                        count(view, Count.OUT_OF_LINE),
                        count(view, Count.OF_TWO_VERSIONS),
                        view.alone().size());
    }

    private static Map<String, Object> fields(CoursePair pair) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("one", pair.one().code().toString());
        fields.put("other", pair.other().code().toString());
        fields.put(
                "lessons",
                pair.lessons().stream().map(PlanParityCommand::fields).toList());
        fields.put(
                "alone",
                pair.alone().stream().map(Lesson::code).map(String::valueOf).toList());
        return fields;
    }

    private static Map<String, Object> fields(LessonPair pair) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("one", pair.one().code().toString());
        fields.put("other", pair.other().code().toString());
        pair.onAir().ifPresent(airing -> fields.put("one_date", airing.day().toString()));
        pair.otherOnAir()
                .ifPresent(airing -> fields.put("other_date", airing.day().toString()));
        pair.daysApart().ifPresent(days -> fields.put("days_apart", days));
        pair.schoolWeeksApart().ifPresent(weeks -> fields.put("school_weeks_apart", weeks));
        fields.put(
                "version_drift",
                pair.versionDrift().stream()
                        .map(drift -> drift.name().toLowerCase(Locale.ROOT))
                        .toList());
        return fields;
    }
}
