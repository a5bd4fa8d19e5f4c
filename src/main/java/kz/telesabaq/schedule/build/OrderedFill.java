package kz.telesabaq.schedule.build;

import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningWatch;

/**
 * Fills the template of a channel, one grade after the other; then, where the clocks of all grades are settled, a grade that
 * could not catch up gets exceptional places. When stopped, the grades that are left stay empty.
 */
final class OrderedFill {
    private final YearBook year;
    private final Template template;
    private final ChannelBooks books;
    private final FixedAirings fixed;
    private final SortedMap<Grade, GradeFill.Terms> terms = new TreeMap<>();
    private final SortedMap<Grade, GradeFill> filled = new TreeMap<>();

    OrderedFill(YearBook year, Template template, ChannelBooks books, FixedAirings fixed) {
        this.year = year;
        this.template = template;
        this.books = books;
        this.fixed = fixed;
    }

    void fill(PlanningWatch watch) {
        for (var of : template.grid().rows()) {
            if (!watch.isStopped()) {
                byTheClock(of.grade());
            }
        }
        filled.values().forEach(fill -> fill.shown().forEach(books::put));
        filled.replaceAll((grade, fill) -> watch.isStopped() ? fill : caughtUp(grade, fill));
    }

    List<Shown> shown() {
        return filled.values().stream().flatMap(fill -> fill.shown().stream()).toList();
    }

    /** What the grades have to know: lessons left out, lessons outside their clock. */
    List<Finding> findings() {
        return filled.values().stream()
                .flatMap(fill -> fill.findings().stream())
                .toList();
    }

    /** Lessons of any grade that found no place. */
    boolean lacks() {
        return filled.values().stream().anyMatch(GradeFill::lacks);
    }

    /**
     * Where the lessons before a pin do not reach it in time, their course goes first and the grade is filled again; where
     * that does not help, the pin is let go.
     */
    private void byTheClock(Grade grade) {
        var urgent = new HashSet<CourseCode>();
        while (true) {
            var asked = fixed.terms(template.channel(), grade, urgent);
            var attempt = new GradeFill(year, template, books, asked).fill();
            var released = attempt.tooEarly();
            if (released.isEmpty()) {
                terms.put(grade, asked);
                filled.put(grade, attempt);
                return;
            }
            if (urgent.add(released.get().lesson().code().course())) {
                continue;
            }
            fixed.release(released.get());
            books.remove(released.get());
        }
    }

    private GradeFill caughtUp(Grade grade, GradeFill byTheClock) {
        var asked = terms.get(grade);
        if (asked == null || byTheClock.unplaced() == 0) {
            return byTheClock;
        }
        byTheClock.shown().forEach(books::remove);
        var best = new CatchUp(year, template, books).improve(byTheClock, asked);
        best.shown().forEach(books::put);
        return best;
    }
}
