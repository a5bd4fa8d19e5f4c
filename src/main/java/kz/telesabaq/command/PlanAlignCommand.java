package kz.telesabaq.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.edit.BringIntoLine;
import kz.telesabaq.schedule.edit.PlanEdit;
import kz.telesabaq.schedule.views.LessonPair;
import kz.telesabaq.schedule.views.ParityView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telesabaq plan align DIR PLAN --lesson CODE}: a lesson and its counterpart back into one week. */
@Command(
        name = "align",
        description = "Brings a lesson and its counterpart in the other language back into one week.",
        exitCodeList = {
            "0:in one week, by this call or before",
            "1:at least one finding blocks; nothing was written",
            "2:called wrongly",
            "3:the disk failed"
        })
final class PlanAlignCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private EditedPlan edited;

    @Option(
            names = "--lesson",
            required = true,
            paramLabel = "CODE",
            converter = Words.OfLesson.class,
            description = "either of the two, for example KK-05-MATH-023")
    private LessonCode lesson;

    @Override
    public Integer call() throws IOException {
        return edited.edit(spec, List.of(this::align));
    }

    private Reading<List<PlanEdit>> align(PlanningBrief brief, YearPlan plan) {
        var pair = ParityView.of(brief.curriculum(), plan).pairs().stream()
                .flatMap(courses -> courses.lessons().stream())
                .filter(twins -> twins.one().code().equals(lesson)
                        || twins.other().code().equals(lesson))
                .findFirst();
        if (pair.isEmpty() || pair.get().airings().isEmpty()) {
            return Reading.refused(noPair());
        }
        return pair.get().isInLine() ? Reading.accepted(List.of(), List.of(inLine())) : align(brief, plan, pair.get());
    }

    private Reading<List<PlanEdit>> align(PlanningBrief brief, YearPlan plan, LessonPair pair) {
        var airings = pair.airings();
        return BringIntoLine.find(brief, plan, airings.getFirst(), airings.getLast())
                .map(found -> Reading.accepted(List.of(found.edit())))
                .orElseGet(() -> Reading.refused(noWay()));
    }

    private Finding noPair() {
        return refusal(
                "schedule.align-no-pair",
                Wording.of(
                        "%s сабағы мен оның сыңары екеуі бірдей жоспарда жоқ.",
                        "Урока %s и его пары нет в плане вместе.",
                        "Lesson %s and its counterpart are not both in the plan."));
    }

    /** Not an error: whoever asks twice gets the same plan. */
    private Finding inLine() {
        return Finding.notes(
                "schedule.align-in-line",
                Place.file(lesson.toString()),
                Wording.of(
                                "%s сабағы мен оның сыңары бір аптада тұр.",
                                "Урок %s и его пара уже стоят на одной неделе.",
                                "Lesson %s and its counterpart are in one week already.")
                        .with(lesson),
                Wording.of("Ештеңе істеудің қажеті жоқ.", "Ничего делать не нужно.", "Nothing needs to be done."));
    }

    private Finding noWay() {
        return refusal(
                "schedule.align-no-way",
                Wording.of(
                        "%s сабағы мен оның сыңарын ережелерді бұзбай бір аптаға қою мүмкін емес.",
                        "Урок %s и его пару нельзя поставить на одну неделю, не нарушив правил.",
                        "Lesson %s and its counterpart cannot come into one week without breaking a rule."));
    }

    private Finding refusal(String rule, Wording sentence) {
        return Finding.blocks(
                rule,
                Place.file(lesson.toString()),
                sentence.with(lesson),
                Wording.of(
                        "Жұп сабақтарды «plan parity» командасымен қараңыз.",
                        "Посмотрите пары уроков командой «plan parity».",
                        "Look at the pairs with \"plan parity\"."));
    }
}
