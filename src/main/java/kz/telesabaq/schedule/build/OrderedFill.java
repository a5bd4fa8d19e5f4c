package kz.telesabaq.schedule.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** A pin that the lessons before it cannot reach is let go, and the grade is filled again. */
    private void fill(Grade grade) {
        while (true) {
            var attempt = attempt(grade);
            var released = attempt.tooEarly();
            if (released.isEmpty()) {
                shown.addAll(attempt.shown());
                findings.addAll(attempt.findings());
                return;
            }
            fixed.release(released.get());
            books.remove(released.get());
        }
    }

    private GradeFill attempt(Grade grade) {
        Map<Boolean, List<Fixed>> premieres = fixed.of(template.channel()).stream()
                .filter(airing -> airing.grade().equals(grade))
                .collect(Collectors.partitioningBy(Fixed::isPremiere));
        var fill = new GradeFill(
                year, template, books, grade, premieres.getOrDefault(true, List.of()), fixed.pinnedUntil());
        fill.fill();
        return fill;
    }
}
