package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningWatch;

/** Fills the template of a channel, one grade after the other; when stopped, the grades that are left stay empty. */
final class OrderedFill {
    private final YearBook year;
    private final Template template;
    private final ChannelBooks books;
    private final FixedAirings fixed;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    OrderedFill(YearBook year, Template template, ChannelBooks books, FixedAirings fixed) {
        this.year = year;
        this.template = template;
        this.books = books;
        this.fixed = fixed;
    }

    void fill(PlanningWatch watch) {
        for (var of : template.grid().rows()) {
            if (!watch.isStopped()) {
                fill(of.grade());
            }
        }
        shown.forEach(books::put);
    }

    List<Shown> shown() {
        return shown;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * Where the lessons before a pin do not reach it in time, their course goes first and the grade is filled again; where
     * that does not help, the pin is let go.
     */
    private void fill(Grade grade) {
        var urgent = new HashSet<CourseCode>();
        while (true) {
            var attempt = attempt(grade, urgent);
            var released = attempt.tooEarly();
            if (released.isEmpty()) {
                shown.addAll(attempt.shown());
                findings.addAll(attempt.findings());
                return;
            }
            if (urgent.add(released.get().lesson().code().course())) {
                continue;
            }
            fixed.release(released.get());
            books.remove(released.get());
        }
    }

    private GradeFill attempt(Grade grade, Set<CourseCode> urgent) {
        Map<Boolean, List<Fixed>> premieres = fixed.of(template.channel()).stream()
                .filter(airing -> airing.grade().equals(grade))
                .collect(Collectors.partitioningBy(Fixed::isPremiere));
        var fill = new GradeFill(
                year, template, books, grade, premieres.getOrDefault(true, List.of()), fixed.pinnedUntil(), urgent);
        fill.fill();
        return fill;
    }
}
