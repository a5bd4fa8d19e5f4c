package kz.telesabaq.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.views.Child;
import kz.telesabaq.schedule.views.FamilyDay;
import kz.telesabaq.schedule.views.FamilyDay.Gap;
import kz.telesabaq.schedule.views.FamilyDay.Overlap;
import kz.telesabaq.schedule.views.FamilyDays;
import kz.telesabaq.schedule.views.Viewing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telesabaq family DIR PLAN --grades 2,5,9 --date DATE}: what the children of one family see, and when. */
@Command(
        name = "family",
        description =
                "Shows a family's day or week: what each child sees, what collides, which repeat to watch instead.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:shown", "1:a file cannot be read", "2:called wrongly", "3:the disk failed"})
final class FamilyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOnDisk disk;

    @Option(
            names = "--children",
            paramLabel = "kk:2,ru:5",
            split = ",",
            converter = Words.OfChild.class,
            description = "language of instruction and grade of each child")
    private List<Child> children = List.of();

    @Option(
            names = "--grades",
            paramLabel = "2,5,9",
            split = ",",
            converter = Words.OfGrade.class,
            description = "grades of children who learn in --language")
    private List<Grade> grades = List.of();

    @Option(
            names = "--language",
            paramLabel = "kk|ru",
            defaultValue = "kk",
            converter = Words.OfLanguage.class,
            description = "language of instruction of --grades (default: ${DEFAULT-VALUE})")
    private Language language = Language.KAZAKH;

    @Option(names = "--date", required = true, paramLabel = "DATE", description = "the day, or a day of the week")
    private LocalDate date;

    @Option(names = "--week", description = "the whole school week of the date")
    private boolean week;

    @Override
    public Integer call() throws IOException {
        var family = new TreeSet<>(children);
        grades.forEach(grade -> family.add(new Child(language, grade)));
        if (family.isEmpty()) {
            throw Words.wrong(spec, "Say whose day it is: --grades 2,5,9 or --children kk:2,ru:5.");
        }
        return disk.read(spec, (papers, document) -> {
            refuseUnheardLanguages(papers, family);
            var all = FamilyDays.of(papers, document.plan(), family);
            var days = week ? all.weekOf(date) : List.of(all.on(date));
            days.forEach(this::say);
            var facts = new LinkedHashMap<String, Object>();
            facts.put("children", family.stream().map(String::valueOf).toList());
            facts.put("days", days.stream().map(FamilyCommand::fields).toList());
            return disk.printer(spec).print(facts, summary(days), List.of());
        });
    }

    /** A child for whose language there is no channel would silently see nothing. */
    private void refuseUnheardLanguages(Curriculum papers, Set<Child> family) {
        for (Child child : family) {
            if (papers.channels().stream()
                    .noneMatch(channel -> channel.language().equals(child.language()))) {
                throw Words.wrong(spec, "No channel of the school year is in the language of the child " + child + ".");
            }
        }
    }

    private void say(FamilyDay day) {
        disk.say(spec, day.sentence());
        day.viewings().forEach(viewing -> disk.say(spec, Wording.same("  %s").with(viewing.sentence())));
        day.overlaps().forEach(overlap -> disk.say(spec, Wording.same("  %s").with(overlap.sentence())));
    }

    private static Wording summary(List<FamilyDay> days) {
        return Wording.of(
                        "Барлығы: сабақтар – %d, бір уақытта келетіні – %d, экран алдындағы ең ұзақ күн – %d минут.",
                        "Всего: уроков – %d, совпадений – %d, самый длинный день – %d мин.",
                        "Altogether: %d lessons, at the same time: %d, the longest day: %d min.")
                .with(
                        days.stream().mapToInt(day -> day.viewings().size()).sum(),
                        days.stream().mapToInt(day -> day.overlaps().size()).sum(),
                        days.stream().mapToLong(FamilyDay::spanMinutes).max().orElse(0));
    }

    private static Map<String, Object> fields(FamilyDay day) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("date", day.date().toString());
        fields.put("span_minutes", day.spanMinutes());
        fields.put("gap_minutes", day.gapMinutes());
        fields.put("lessons", day.viewings().stream().map(FamilyCommand::fields).toList());
        fields.put("gaps", day.gaps().stream().map(FamilyCommand::fields).toList());
        fields.put(
                "overlaps", day.overlaps().stream().map(FamilyCommand::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(Gap gap) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("from", gap.from().toLocalTime().toString());
        fields.put("until", gap.until().toLocalTime().toString());
        fields.put("minutes", gap.minutes());
        return fields;
    }

    private static Map<String, Object> fields(Overlap overlap) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("live", fields(overlap.live()));
        fields.put("later", fields(overlap.later()));
        overlap.instead().ifPresent(repeat -> fields.put("instead", fields(repeat)));
        return fields;
    }

    private static Map<String, Object> fields(Viewing viewing) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("child", viewing.child().toString());
        fields.put("channel", viewing.channel().id().name());
        fields.put("lesson", viewing.airing().lesson().toString());
        fields.put("date", viewing.date().toString());
        fields.put("from", viewing.begins().toLocalTime().toString());
        fields.put("until", viewing.ends().toLocalTime().toString());
        return fields;
    }
}
