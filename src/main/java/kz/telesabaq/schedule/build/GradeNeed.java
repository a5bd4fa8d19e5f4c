package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kz.telesabaq.curriculum.Grade;

/**
 * What a grade asks of the weekly template.
 *
 * @param from the first minute of the grade's hours
 * @param until the minute at which they are over; equal to {@code from} when there are none
 * @param variants the grade's courses; one list for each set of quotas, since channels may differ
 */
public record GradeNeed(Grade grade, int from, int until, List<List<CourseNeed>> variants) {

    public GradeNeed {
        variants = variants.stream().map(List::copyOf).toList();
    }

    /**
     * The fewest and shortest rows a day that can hold every variant, the longest first: ⌈n/5⌉ of them, the first as long as
     * the longest lesson of the week, the next as the sixth longest, and so on.
     */
    public List<RowNeed> rows() {
        var slots = new ArrayList<Integer>();
        for (List<CourseNeed> courses : variants) {
            var week = courses.stream()
                    .flatMap(course -> Collections.nCopies(course.quota(), course.slot()).stream())
                    .sorted(Collections.reverseOrder())
                    .toList();
            for (int row = 0; row * GridTask.DAYS.size() < week.size(); row++) {
                int longest = week.get(row * GridTask.DAYS.size());
                if (row == slots.size()) {
                    slots.add(longest);
                } else {
                    slots.set(row, Math.max(slots.get(row), longest));
                }
            }
        }
        return slots.stream().map(slot -> new RowNeed(slot, screen(slot))).toList();
    }

    /** The longest that a lesson keeps pupils before the screen which fits the slot. */
    private int screen(int slot) {
        return variants.stream()
                .flatMap(List::stream)
                .filter(course -> course.slot() <= slot)
                .mapToInt(CourseNeed::screen)
                .max()
                .orElse(slot);
    }

    /** New lessons a week, of the fullest variant. */
    public int lessons() {
        return variants.stream()
                .mapToInt(
                        courses -> courses.stream().mapToInt(CourseNeed::quota).sum())
                .max()
                .orElse(0);
    }

    /** A need of lessons that all have the same slot, on a grain of the same length. */
    public static GradeNeed even(Grade grade, int from, int until, int slot, List<Integer> quotas) {
        return new GradeNeed(
                grade,
                from,
                until,
                List.of(IntStream.range(0, quotas.size())
                        .mapToObj(course -> new CourseNeed(quotas.get(course), slot, slot))
                        .toList()));
    }
}
