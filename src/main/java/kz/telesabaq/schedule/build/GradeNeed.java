package kz.telesabaq.schedule.build;

import java.util.List;
import kz.telesabaq.curriculum.Grade;

/**
 * What a grade asks of the weekly template.
 *
 * @param firstRow the first row of a day that lies wholly inside the grade's hours
 * @param endRow the row after the last such one; equal to {@code firstRow} when there is none
 * @param variants new lessons a week of each of the grade's courses, each at most 5; one list for each set of quotas,
 *     since channels may differ
 */
public record GradeNeed(Grade grade, int firstRow, int endRow, List<List<Integer>> variants) {

    public GradeNeed {
        variants = variants.stream().map(List::copyOf).toList();
    }

    /** The fewest rows a day that can hold every variant: ⌈n/5⌉ of the largest. */
    public int rows() {
        return variants.stream()
                .mapToInt(quotas ->
                        Math.ceilDiv(quotas.stream().mapToInt(Integer::intValue).sum(), GridTask.DAYS.size()))
                .max()
                .orElse(0);
    }
}
