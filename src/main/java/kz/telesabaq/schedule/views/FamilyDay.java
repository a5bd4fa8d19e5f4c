package kz.telesabaq.schedule.views;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.telesabaq.findings.Wording;

/**
 * A day of a family with one screen.
 *
 * @param children whose day it is; two of one grade and language watch together
 * @param viewings the new lessons of all children, in order of time
 * @param overlaps pairs of them that are on air at once
 */
public record FamilyDay(LocalDate date, SortedSet<Child> children, List<Viewing> viewings, List<Overlap> overlaps) {

    /**
     * Two lessons at once.
     *
     * @param live what the family watches as it comes
     * @param later what waits for a repeat
     * @param instead the repeat to watch: the nearest one that does not collide; empty where there is none
     */
    public record Overlap(Viewing live, Viewing later, Optional<Viewing> instead) {

        public Wording sentence() {
            return instead.map(repeat -> Wording.of(
                                    "Бір уақытта: %s және %s. Екіншісін қайталауда көруге болады: %s, %s.",
                                    "Одновременно: %s и %s. Второй урок можно посмотреть в повторе: %s, %s.",
                                    "At the same time: %s and %s. The second one can be seen again: %s, %s.")
                            .with(live.sentence(), later.sentence(), repeat.date(), repeat.sentence()))
                    .orElseGet(() -> Wording.of(
                                    "Бір уақытта: %s және %s. Екіншісінің қолайлы қайталауы жоқ.",
                                    "Одновременно: %s и %s. Подходящего повтора второго урока нет.",
                                    "At the same time: %s and %s. The second one has no repeat that fits.")
                            .with(live.sentence(), later.sentence()));
        }
    }

    /** A time in which nobody of the family has a lesson, between two lessons. */
    public record Gap(LocalDateTime from, LocalDateTime until) {

        public long minutes() {
            return Duration.between(from, until).toMinutes();
        }
    }

    public FamilyDay {
        children = Collections.unmodifiableSortedSet(new TreeSet<>(children));
        viewings = viewings.stream().sorted().toList();
        overlaps = List.copyOf(overlaps);
    }

    /** From the first frame of the first lesson to the last of the last one; 0 on a day without lessons. */
    public long spanMinutes() {
        return end().map(end ->
                        Duration.between(viewings.getFirst().begins(), end).toMinutes())
                .orElse(0L);
    }

    /** Waits between lessons, none of them shorter than a minute. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        Optional<LocalDateTime> busyUntil = Optional.empty();
        for (Viewing viewing : viewings) {
            busyUntil
                    .map(end -> new Gap(end, viewing.begins()))
                    .filter(gap -> gap.minutes() > 0)
                    .ifPresent(gaps::add);
            if (busyUntil.isEmpty() || viewing.ends().isAfter(busyUntil.get())) {
                busyUntil = Optional.of(viewing.ends());
            }
        }
        return gaps;
    }

    public long gapMinutes() {
        return gaps().stream().mapToLong(Gap::minutes).sum();
    }

    /** The day in one sentence. */
    public Wording sentence() {
        return end().map(end -> Wording.of(
                                "%s: сабақтар – %d, %s–%s; бір уақытта келетіні – %d; ең ұзақ үзіліс – %d минут.",
                                "%s: уроков – %d, %s–%s; совпадений – %d; самый долгий перерыв – %d мин.",
                                "%s: %d lessons, %s–%s; at the same time: %d; the longest wait: %d min.")
                        .with(
                                date,
                                viewings.size(),
                                viewings.getFirst().begins().toLocalTime(),
                                end.toLocalTime(),
                                overlaps.size(),
                                gaps().stream().mapToLong(Gap::minutes).max().orElse(0)))
                .orElseGet(() -> Wording.of("%s: жаңа сабақ жоқ.", "%s: новых уроков нет.", "%s: no new lessons.")
                        .with(date));
    }

    private Optional<LocalDateTime> end() {
        return viewings.stream().map(Viewing::ends).max(Comparator.naturalOrder());
    }
}
