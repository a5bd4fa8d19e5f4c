package kz.telesabaq.schedule.views;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/**
 * What a changed plan costs families.
 *
 * @param gradeDays days of a grade on a channel that have new lessons in either plan
 * @param otherStart of them, those on which the first new lesson begins at another time, or there is none any more or now
 * @param otherTimes of them, those on which any time of a new lesson is another one
 * @param families the families that were asked for, those whose day changes at all
 */
public record ClockChange(int gradeDays, int otherStart, int otherTimes, List<FamilyCost> families) {

    /**
     * What the change costs one kind of family.
     *
     * @param children who they are
     * @param longerDays days on which the time from the first lesson to the end of the last grows
     * @param minutesLonger by how much it grows on those days, together
     * @param shorterDays days on which it shrinks
     * @param minutesShorter by how much, together
     * @param addedGapMinutes waits between lessons that are new, less those that are gone, over the year; may be below 0
     * @param addedOverlaps lessons at the same time that are new, less those that are gone; may be below 0
     */
    public record FamilyCost(
            SortedSet<Child> children,
            int longerDays,
            long minutesLonger,
            int shorterDays,
            long minutesShorter,
            long addedGapMinutes,
            int addedOverlaps) {

        public FamilyCost {
            children = Collections.unmodifiableSortedSet(new TreeSet<>(children));
        }

        boolean isNothing() {
            return longerDays == 0 && shorterDays == 0 && addedGapMinutes == 0 && addedOverlaps == 0;
        }
    }

    public ClockChange {
        families = List.copyOf(families);
    }

    /** How many of the families get a longer day on any date. */
    public long familiesWithALongerDay() {
        return families.stream().filter(family -> family.longerDays() > 0).count();
    }

    /** Every pair of grades of the courses, of one language and of two; siblings of one class watch together. */
    public static List<SortedSet<Child>> pairsOfGrades(Curriculum papers) {
        var children = new ArrayList<Child>();
        for (Language language : papers.channels().stream()
                .map(channel -> channel.language())
                .sorted()
                .distinct()
                .toList()) {
            for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
                children.add(new Child(language, new Grade(grade)));
            }
        }
        var pairs = new ArrayList<SortedSet<Child>>();
        for (int i = 0; i < children.size(); i++) {
            for (Child other : children.subList(i + 1, children.size())) {
                pairs.add(new TreeSet<>(List.of(children.get(i), other)));
            }
        }
        return pairs;
    }

    public static ClockChange between(
            Curriculum papers, YearPlan before, YearPlan after, List<SortedSet<Child>> families) {
        var was = times(papers, before);
        var is = times(papers, after);
        var all = new TreeSet<String>(was.keySet());
        all.addAll(is.keySet());
        int otherStart = 0;
        int otherTimes = 0;
        for (String gradeDay : all) {
            var old = was.getOrDefault(gradeDay, List.of());
            var changed = is.getOrDefault(gradeDay, List.of());
            otherTimes += old.equals(changed) ? 0 : 1;
            otherStart += first(old).equals(first(changed)) ? 0 : 1;
        }
        return new ClockChange(all.size(), otherStart, otherTimes, costs(papers, before, after, families));
    }

    private static List<LocalTime> first(List<LocalTime> times) {
        return times.stream().limit(1).toList();
    }

    /** The times of new lessons, by channel, grade and date. */
    private static Map<String, List<LocalTime>> times(Curriculum papers, YearPlan plan) {
        var times = new TreeMap<String, List<LocalTime>>();
        plan.placements().stream()
                .filter(airing -> airing.role() == Role.PREMIERE)
                .flatMap(airing -> Viewing.of(papers, airing).stream())
                .forEach(viewing -> times.computeIfAbsent(
                                gradeDay(
                                        viewing.airing().channel(),
                                        viewing.lesson().grade(),
                                        viewing.date()),
                                day -> new ArrayList<>())
                        .add(viewing.begins().toLocalTime()));
        return times;
    }

    private static String gradeDay(ChannelId channel, Grade grade, LocalDate date) {
        return channel + " " + grade + " " + date;
    }

    private static List<FamilyCost> costs(
            Curriculum papers, YearPlan before, YearPlan after, List<SortedSet<Child>> families) {
        var was = new ChildDays(papers, before);
        var is = new ChildDays(papers, after);
        return families.stream()
                .map(family -> cost(family, was, is))
                .filter(cost -> !cost.isNothing())
                .toList();
    }

    private static FamilyCost cost(SortedSet<Child> family, ChildDays was, ChildDays is) {
        var dates = new TreeSet<LocalDate>(was.dates());
        dates.addAll(is.dates());
        int longerDays = 0;
        int shorterDays = 0;
        long longer = 0;
        long shorter = 0;
        long gaps = 0;
        int overlaps = 0;
        for (LocalDate date : dates) {
            if (was.areSame(is, family, date)) {
                continue;
            }
            var old = was.day(family, date);
            var changed = is.day(family, date);
            long more = changed.spanMinutes() - old.spanMinutes();
            longerDays += more > 0 ? 1 : 0;
            shorterDays += more < 0 ? 1 : 0;
            longer += Math.max(0, more);
            shorter += Math.max(0, -more);
            gaps += changed.gapMinutes() - old.gapMinutes();
            overlaps += was.overlaps(changed) - was.overlaps(old);
        }
        return new FamilyCost(family, longerDays, longer, shorterDays, shorter, gaps, overlaps);
    }

    /** The new lessons of each child by date. */
    private static final class ChildDays {
        private final Map<Child, Map<LocalDate, List<Viewing>>> days = new HashMap<>();
        private final SortedSet<LocalDate> dates = new TreeSet<>();

        ChildDays(Curriculum papers, YearPlan plan) {
            plan.placements().stream()
                    .filter(airing -> airing.role() == Role.PREMIERE)
                    .flatMap(airing -> Viewing.of(papers, airing).stream())
                    .forEach(viewing -> {
                        dates.add(viewing.date());
                        days.computeIfAbsent(viewing.child(), child -> new HashMap<>())
                                .computeIfAbsent(viewing.date(), date -> new ArrayList<>())
                                .add(viewing);
                    });
        }

        SortedSet<LocalDate> dates() {
            return dates;
        }

        boolean areSame(ChildDays other, SortedSet<Child> family, LocalDate date) {
            return family.stream().allMatch(child -> times(of(child, date)).equals(times(other.of(child, date))));
        }

        FamilyDay day(SortedSet<Child> family, LocalDate date) {
            return new FamilyDay(
                    date,
                    family,
                    family.stream().flatMap(child -> of(child, date).stream()).toList(),
                    List.of());
        }

        int overlaps(FamilyDay day) {
            int count = 0;
            for (int i = 0; i < day.viewings().size(); i++) {
                for (Viewing other :
                        day.viewings().subList(i + 1, day.viewings().size())) {
                    count += day.viewings().get(i).overlaps(other) ? 1 : 0;
                }
            }
            return count;
        }

        private List<Viewing> of(Child child, LocalDate date) {
            return days.getOrDefault(child, Map.of()).getOrDefault(date, List.of());
        }

        private static List<String> times(List<Viewing> viewings) {
            return viewings.stream()
                    .map(viewing -> viewing.begins() + " " + viewing.ends())
                    .toList();
        }
    }
}
