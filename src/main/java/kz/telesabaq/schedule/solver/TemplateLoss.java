package kz.telesabaq.schedule.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.List;
import kz.telesabaq.schedule.build.CourseNeed;
import kz.telesabaq.schedule.build.GradeNeed;
import kz.telesabaq.schedule.build.GridTask;

/** How far a template falls short of what was asked: lessons left out, then rows left out or added. */
final class TemplateLoss {
    /** No number of rows is worth a lesson: an order of demands, not a weight. */
    private static final long LESSON_LEFT_OUT = 100;

    private static final long ROW_LEFT_OUT = 1;

    private final LinearExprBuilder sum = LinearExpr.newBuilder();

    void unlessLesson(BoolVar airs) {
        sum.addTerm(airs, -LESSON_LEFT_OUT);
    }

    void unlessRow(BoolVar present) {
        sum.addTerm(present, -ROW_LEFT_OUT);
    }

    void ifRowAdded(BoolVar present) {
        sum.addTerm(present, ROW_LEFT_OUT);
    }

    LinearArgument sum() {
        return sum;
    }

    /** Loss counts from nothing placed at all; this makes it count from everything placed. */
    static long ofNothing(GridTask task) {
        long least = 0;
        for (GradeNeed need : task.needs()) {
            least -= ROW_LEFT_OUT * need.rows().size();
            for (List<CourseNeed> courses : need.variants()) {
                least -= LESSON_LEFT_OUT
                        * courses.stream().mapToInt(CourseNeed::quota).sum();
            }
        }
        return least;
    }
}
