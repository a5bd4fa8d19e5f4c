package kz.telesabaq.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.edit.PlanEdit;
import kz.telesabaq.schedule.edit.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telesabaq plan shift DIR PLAN --grade G --from DATE --days N}: a grade's new lessons some teaching days later. */
@Command(
        name = "shift",
        description = "Moves the new lessons of a grade from a date on by teaching days, and shows what falls off.")
final class PlanShiftCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private EditedPlan edited;

    @Option(
            names = "--grade",
            required = true,
            paramLabel = "1..11",
            converter = Words.OfGrade.class,
            description = "whose lessons")
    private Grade grade;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "the first day that moves")
    private LocalDate from;

    @Option(
            names = "--days",
            required = true,
            paramLabel = "N",
            description = "teaching days later; less than 0 for earlier")
    private int days;

    @Option(
            names = "--channel",
            paramLabel = "ID",
            converter = Words.OfChannel.class,
            description = "only on this channel")
    private List<ChannelId> channels = List.of();

    @Option(
            names = "--language",
            paramLabel = "kk|ru",
            converter = Words.OfLanguage.class,
            description = "only in this language")
    private List<Language> languages = List.of();

    @Option(names = "--subject", paramLabel = "KEY", description = "only this subject, for example math")
    private List<String> subjects = List.of();

    @Override
    public Integer call() throws IOException {
        if (days == 0) {
            throw Words.wrong(spec, "Say by how many teaching days: --days 3 for later, --days -3 for earlier.");
        }
        var which =
                Selection.of(grade).onChannels(channels).inLanguages(languages).ofSubjects(subjects);
        EditedPlan.Wanted shift =
                (brief, plan) -> Reading.accepted(List.of(PlanEdit.ShiftGrade.in(plan, which, from, days)));
        return edited.edit(spec, List.of(shift));
    }
}
