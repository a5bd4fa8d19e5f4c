package kz.telesabaq.schedule.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import kz.telesabaq.schedule.build.GridLayout;
import kz.telesabaq.schedule.build.GridLayout.GradeLayout;
import kz.telesabaq.schedule.build.GridTask;

/**
 * Variables and constraints: a row of a grade is there or not and begins on a grain; it is open on a weekday or gives way to
 * something else ({@link RowVariables}); a course has a lesson on a weekday or has it not ({@link LessonVariables}).
 *
 * <p>Made small one after the other: first lessons left out, then rows left out or added ({@link #minimizeLoss}); then, with
 * no more loss than that, how late young grades begin and how
 * long a grade waits between its rows, in grains as the profile weighs them ({@link #minimizeWishes}).
 */
final class TemplateModel {
    private final CpModel model;
    private final GridTask task;
    private final TemplateLoss loss = new TemplateLoss();
    private final RowVariables rows;
    private final LessonVariables lessons;

    TemplateModel(CpModel model, GridTask task) {
        this.model = model;
        this.task = task;
        this.rows = new RowVariables(model, task, loss);
        this.lessons = new LessonVariables(model, task, rows, loss);
    }

    /** Lessons left out and rows left out or added. */
    void minimizeLoss() {
        model.minimize(loss.sum());
    }

    /** With no more loss than that. */
    void minimizeWishes(long mostLoss) {
        model.addLessOrEqual(loss.sum(), mostLoss);
        model.minimize(rows.wishes());
    }

    /** Where to look first: rows that are known to go together. */
    void hint(GridLayout layout) {
        rows.hint(layout);
    }

    /** Begin the next search where this one ended. */
    void hint(ToLongFunction<IntVar> value) {
        model.clearHints();
        rows.hint(value);
        lessons.hint(value);
    }

    /** Loss counts from nothing placed at all; this makes it count from everything placed. */
    long lossOfNothing() {
        return TemplateLoss.ofNothing(task);
    }

    GridLayout layout(Predicate<BoolVar> isTrue, ToLongFunction<IntVar> value, String proof) {
        var grades = task.needs().stream()
                .map(need -> new GradeLayout(need.grade(), rows.laid(need, isTrue, value), lessons.days(need, isTrue)))
                .toList();
        return new GridLayout(grades, proof);
    }
}
