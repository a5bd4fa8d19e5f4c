package kz.telesabaq.schedule.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.PapersFinding;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.YearPlan;

/**
 * Shows what an edit would make of a plan; nothing is kept here.
 *
 * <p>Applying the same edit to its own result changes nothing. Days that viewers know already stay as they are, whatever is
 * edited. The rules of the year are judged by the checker, which whoever keeps the result asks.
 */
public final class PlanEditor {
    private PlanEditor() {}

    public static EditPreview preview(PlanningBrief brief, YearPlan plan, PlanEdit edit) {
        var unknown = unknown(brief, edit);
        if (!unknown.isEmpty()) {
            return new EditPreview(plan, List.of(), List.of(), unknown);
        }
        var draft = new Draft(brief, plan);
        var findings = new ArrayList<>(apply(draft, edit));
        if (Finding.anyBlocking(findings)) {
            return new EditPreview(plan, List.of(), List.of(), findings);
        }
        var made = between(brief, plan, draft.plan());
        if (made.changesNothing() && findings.isEmpty()) {
            findings.add(EditFinding.nothingToDo(Place.file("plan")));
        }
        return new EditPreview(made.plan(), made.changes(), made.fellOff(), findings);
    }

    /** What came of edits that were made one upon another. */
    public static EditPreview between(PlanningBrief brief, YearPlan before, YearPlan after) {
        var changes = PlanDiff.changes(before, after);
        return new EditPreview(after, changes, PlanDiff.fellOff(brief.curriculum(), changes), List.of());
    }

    private static List<Finding> apply(Draft draft, PlanEdit edit) {
        return switch (edit) {
            case PlanEdit.Move move -> {
                var places = new PlaceEdits(draft);
                yield settled(draft, places.move(move), places.homeless(), day -> true);
            }
            case PlanEdit.Swap swap -> {
                var places = new PlaceEdits(draft);
                yield settled(draft, places.swap(swap), places.homeless(), day -> true);
            }
            case PlanEdit.Remove remove -> {
                var places = new PlaceEdits(draft);
                yield settled(draft, places.remove(remove), places.homeless(), day -> true);
            }
            case PlanEdit.ShiftGrade shift -> {
                var grade = new GradeShift(draft, shift);
                yield settled(draft, grade.shift(), grade.homeless(), day -> true);
            }
            case PlanEdit.CopyWeek copy -> shaped(draft, new WeekEdits(draft, copy.shape(), copy.to(), copy.to()));
            case PlanEdit.ApplyTemplate template ->
                shaped(draft, new WeekEdits(draft, template.shape(), template.first(), template.last()));
        };
    }

    private static List<Finding> shaped(Draft draft, WeekEdits weeks) {
        return settled(draft, weeks.apply(), weeks.homeless(), weeks::isBehind);
    }

    private static List<Finding> settled(
            Draft draft, List<Finding> findings, List<Placement> homeless, Predicate<AirDay> mayUse) {
        if (!Finding.anyBlocking(findings)) {
            new RepeatRepair(draft, mayUse).settle(homeless);
        }
        return findings;
    }

    /** Channels and lessons of the edit that the papers do not know. */
    private static List<Finding> unknown(PlanningBrief brief, PlanEdit edit) {
        List<Placement> named = switch (edit) {
            case PlanEdit.Move move -> List.of(move.airing());
            case PlanEdit.Swap swap -> List.of(swap.one(), swap.other());
            case PlanEdit.Remove remove -> List.of(remove.airing());
            case PlanEdit.ShiftGrade shift -> shift.lessons();
            case PlanEdit.CopyWeek copy -> List.of();
            case PlanEdit.ApplyTemplate template -> List.of();
        };
        List<ChannelId> channels = switch (edit) {
            case PlanEdit.CopyWeek copy -> List.of(copy.shape().channel());
            case PlanEdit.ApplyTemplate template -> List.of(template.shape().channel());
            case PlanEdit.Move move -> List.of(move.airing().channel());
            case PlanEdit.Swap swap -> List.of(swap.one().channel());
            case PlanEdit.Remove remove -> List.of(remove.airing().channel());
            case PlanEdit.ShiftGrade shift ->
                shift.lessons().stream().map(Placement::channel).distinct().toList();
        };
        var findings = new ArrayList<Finding>();
        channels.stream()
                .filter(channel -> brief.curriculum().channel(channel).isEmpty())
                .forEach(channel -> findings.add(PapersFinding.unknownChannel(Place.file(channel.name()), channel)));
        named.stream()
                .map(Placement::lesson)
                .distinct()
                .filter(lesson -> brief.curriculum().lesson(lesson).isEmpty())
                .forEach((LessonCode lesson) ->
                        findings.add(PapersFinding.unknownLesson(Place.file(lesson.toString()), lesson)));
        return findings;
    }
}
