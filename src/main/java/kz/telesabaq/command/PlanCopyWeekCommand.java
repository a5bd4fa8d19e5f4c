package kz.telesabaq.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.edit.PlanEdit;
import kz.telesabaq.schedule.edit.WeekShape;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code telesabaq plan copy-week DIR PLAN --channel ID --from DATE --to DATE}: one week's shape for another, or for many. */
@Command(
        name = "copy-week",
        description = "Gives a week, or every week up to one, the shape of another; lessons keep their order.")
final class PlanCopyWeekCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private EditedPlan edited;

    @Option(
            names = "--channel",
            required = true,
            paramLabel = "ID",
            converter = Words.OfChannel.class,
            description = "on which channel")
    private ChannelId channel;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "a day of the week whose shape is taken")
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "a day of the week that takes it")
    private LocalDate to;

    @Option(names = "--until", paramLabel = "DATE", description = "a day of the last week that takes it")
    private @Nullable LocalDate until;

    @Override
    public Integer call() throws IOException {
        var last = until;
        if (last == null) {
            return run((brief, plan) -> Reading.accepted(List.of(PlanEdit.CopyWeek.in(plan, channel, from, to))));
        }
        if (last.isBefore(to)) {
            throw Words.wrong(spec, "--until must not be before --to.");
        }
        return run((brief, plan) ->
                Reading.accepted(List.of(new PlanEdit.ApplyTemplate(WeekShape.of(plan, channel, from), to, last))));
    }

    private int run(EditedPlan.Wanted wanted) throws IOException {
        return edited.edit(spec, List.of(wanted));
    }
}
