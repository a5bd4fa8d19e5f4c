package kz.telesabaq.schedule.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeMap;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.build.GradeNeed;
import kz.telesabaq.schedule.build.GridLayout.GridRow;
import kz.telesabaq.schedule.build.GridTask;
import kz.telesabaq.schedule.build.Stretch;
import kz.telesabaq.schedule.build.Wishes;
import org.junit.jupiter.api.Test;

/** A programme from 15 to 150 minutes every day: one lesson before it and one after it, or both after it. */
class TemplateWishesTest {

    @Test
    void aHeavyWishForShortWaitsPutsBothLessonsBehindTheProgramme() {
        assertThat(starts(1, 10)).containsExactly(150, 180);
    }

    @Test
    void withoutThatWishTheYoungBeginEarlyAndWait() {
        assertThat(starts(1, 0)).containsExactly(0, 150);
    }

    @Test
    void aHeavyWishForEarlyHoursOutweighsTheWait() {
        assertThat(starts(10, 1)).containsExactly(0, 150);
    }

    private static List<Integer> starts(int youngEarly, int shortWait) {
        var taken = new TreeMap<DayOfWeek, List<Stretch>>();
        GridTask.DAYS.forEach(day -> taken.put(day, List.of(new Stretch(15, 150))));
        var need = GradeNeed.even(new Grade(1), 0, 240, 15, List.of(2, 2, 2, 2, 2));
        var task = new GridTask(15, 15, 30, List.of(need), taken, new Wishes(1, youngEarly, 1, shortWait, 1));
        return new TemplateSolver()
                .lay(task).orElseThrow().grades().getFirst().rows().stream()
                        .map(GridRow::start)
                        .toList();
    }
}
