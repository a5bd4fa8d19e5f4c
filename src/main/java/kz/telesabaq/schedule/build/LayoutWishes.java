package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.telesabaq.schedule.build.GridLayout.GradeLayout;
import kz.telesabaq.schedule.build.GridLayout.GridRow;

/**
 * Rows of a layout change places as the house's wishes weigh: hard subjects have fresh heads, younger grades begin before older
 * ones, and no grade waits long between its rows. Counted as the rules count them, for a week in which every row is used. Two equally long rows of different
 * grades swap, or one row goes to a free time; the number of rows stays, and so does what they leave free where they swap.
 * Every step costs less than the one before it, until none does. A house that weighs the three alike keeps the earliest times,
 * which leave the day free in one piece.
 */
final class LayoutWishes {
    /** The unit in which the rule counts waits. */
    private static final int QUARTER_HOUR = 15;

    private final GridTask task;
    private final List<List<GridRow>> rows = new ArrayList<>();
    private final List<Stretch> taken;

    private final FreshDemand fresh;

    private LayoutWishes(GridTask task, GridLayout layout, FreshDemand fresh) {
        this.task = task;
        this.fresh = fresh;
        this.taken = task.takenOnAnyDay();
        layout.grades().forEach(grade -> rows.add(new ArrayList<>(grade.rows())));
    }

    static GridLayout improve(GridTask task, GridLayout layout, FreshDemand fresh) {
        if (weighsAlike(task.wishes())) {
            return layout;
        }
        var wishes = new LayoutWishes(task, layout, fresh);
        wishes.improve();
        return new GridLayout(
                IntStream.range(0, layout.grades().size())
                        .mapToObj(i -> new GradeLayout(
                                layout.grades().get(i).grade(),
                                wishes.rows.get(i),
                                layout.grades().get(i).days()))
                        .toList(),
                layout.proof());
    }

    private static boolean weighsAlike(Wishes wishes) {
        return wishes.freshHeads() == wishes.youngEarly() && wishes.youngEarly() == wishes.shortWait();
    }

    private void improve() {
        long cost = cost();
        boolean found = cost > 0;
        while (found) {
            found = false;
            for (int grade = 0; grade < rows.size(); grade++) {
                for (int row = 0; row < rows.get(grade).size(); row++) {
                    long less = Math.min(swapped(grade, row, cost), moved(grade, row, cost));
                    found |= less < cost;
                    cost = Math.min(cost, less);
                }
            }
        }
    }

    /** The cost after the first swap with a row of an older grade that lowers it, else the cost as it is. */
    private long swapped(int grade, int row, long cost) {
        for (int other = grade + 1; other < rows.size(); other++) {
            for (int with = 0; with < rows.get(other).size(); with++) {
                var own = rows.get(grade).get(row);
                var theirs = rows.get(other).get(with);
                if (own.slot() != theirs.slot() || !own.closed().equals(theirs.closed())) {
                    continue;
                }
                rows.get(grade).set(row, theirs);
                rows.get(other).set(with, own);
                if (holds(grade) && holds(other)) {
                    long swapped = cost();
                    if (swapped < cost) {
                        return swapped;
                    }
                }
                rows.get(grade).set(row, own);
                rows.get(other).set(with, theirs);
            }
        }
        return cost;
    }

    /** The cost after the first move to a free time that lowers it, else the cost as it is. */
    private long moved(int grade, int row, long cost) {
        var own = rows.get(grade).get(row);
        var need = task.needs().get(grade);
        int first = Math.ceilDiv(need.from(), task.grain()) * task.grain();
        for (int start = first; start + own.slot() <= need.until(); start += task.grain()) {
            var there = new GridRow(start, own.slot(), own.closed());
            rows.get(grade).set(row, there);
            if (isFree(there, grade, row) && holds(grade)) {
                long moved = cost();
                if (moved < cost) {
                    return moved;
                }
            }
        }
        rows.get(grade).set(row, own);
        return cost;
    }

    private boolean isFree(GridRow there, int ofGrade, int ofRow) {
        if (taken.stream().anyMatch(there.stretch()::overlaps)) {
            return false;
        }
        for (int grade = 0; grade < rows.size(); grade++) {
            for (int row = 0; row < rows.get(grade).size(); row++) {
                boolean isItself = grade == ofGrade && row == ofRow;
                if (!isItself && rows.get(grade).get(row).stretch().overlaps(there.stretch())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the grade's rows lie in its hours with their rest between them. */
    private boolean holds(int grade) {
        var need = task.needs().get(grade);
        var sorted = sorted(grade);
        for (int row = 0; row < sorted.size(); row++) {
            var own = sorted.get(row);
            if (own.start() < need.from() || own.start() + own.slot() > need.until()) {
                return false;
            }
            if (row > 0 && own.start() < sorted.get(row - 1).start() + task.apart(needOf(grade, sorted.get(row - 1)))) {
                return false;
            }
        }
        return true;
    }

    private RowNeed needOf(int grade, GridRow row) {
        return task.needs().get(grade).rows().stream()
                .filter(need -> need.slot() == row.slot())
                .findFirst()
                .orElseGet(() -> new RowNeed(row.slot(), row.slot()));
    }

    private List<GridRow> sorted(int grade) {
        return new GradeLayout(task.needs().get(grade).grade(), rows.get(grade), List.of()).rows();
    }

    private long cost() {
        var wishes = task.wishes();
        long pairs = 0;
        long quarters = 0;
        long tired = 0;
        for (int grade = 0; grade < rows.size(); grade++) {
            var own = sorted(grade);
            tired += fresh.unmet(grade, own);
            for (int older = grade + 1; older < rows.size(); older++) {
                pairs += !own.isEmpty()
                                && !rows.get(older).isEmpty()
                                && own.getFirst().start()
                                        > sorted(older).getFirst().start()
                        ? 1
                        : 0;
            }
            for (int row = 1; row < own.size(); row++) {
                int waited = own.get(row).start()
                        - own.get(row - 1).start()
                        - needOf(grade, own.get(row - 1)).screen();
                quarters += Math.max(0, Math.ceilDiv(waited - task.longestIdle(), QUARTER_HOUR));
            }
        }
        return wishes.freshHeads() * tired
                + GridTask.DAYS.size() * (wishes.youngEarly() * pairs + wishes.shortWait() * quarters);
    }
}
