package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.rules.Airing.ChannelDay;
import kz.telesabaq.schedule.rules.Airing.GradeDay;

/**
 * The most repeats that fit on a channel beside the new lessons as they stand. A lesson may be repeated on the school days
 * after its premiere, up to the last day of the profile or, counted generously, of the last day kept for reviewing; only the
 * gaps between new lessons inside the hours of repeats are room.
 *
 * <p>Three arguments, the smallest result is the bound: lessons by number into the places of the days, earliest deadline
 * first, which is best for equal places; the same for each grade's daily screen minutes; and lessons by length into the
 * minutes of the days ({@link SharedDays}).
 */
final class RepeatRoom {
    /** When a lesson may be repeated, from the first day to the last, and the minutes of the slot that it needs. */
    private record Job(Grade grade, LocalDate first, LocalDate last, int slot) {}

    private final PlanView view;
    private final Channel channel;
    private final SlotLengths lengths;
    private final List<Job> jobs = new ArrayList<>();
    /** Minutes of the gaps of every day on which there is something to repeat. */
    private final SortedMap<LocalDate, List<Integer>> gaps = new TreeMap<>();

    RepeatRoom(PlanView view, Channel channel) {
        this.view = view;
        this.channel = channel;
        this.lengths = SlotLengths.of(view, channel);
        view.firstPremieres().values().stream()
                .filter(airing -> airing.channel().equals(channel))
                .forEach(this::job);
        for (Grade grade : new TreeSet<>(jobs.stream().map(Job::grade).toList())) {
            view.schoolDays().of(grade, Role.REPEAT).stream()
                    .filter(date -> jobs.stream().anyMatch(job -> isOpen(job, date)))
                    .forEach(date -> gaps.computeIfAbsent(date, this::gaps));
        }
    }

    private void job(Airing premiere) {
        var until = premiere.date().plusDays(view.brief().profile().repeatWithinDays());
        var reviews = view.schoolDays().reviewDaysOf(premiere.grade()).tailSet(until, false);
        var days = view.schoolDays()
                .of(premiere.grade(), Role.REPEAT)
                .headSet(reviews.isEmpty() ? until : reviews.last(), true)
                .tailSet(premiere.date(), false);
        if (!days.isEmpty()) {
            jobs.add(new Job(premiere.grade(), days.first(), days.last(), lengths.of(premiere.lesson())));
        }
    }

    private static boolean isOpen(Job job, LocalDate date) {
        return !date.isBefore(job.first()) && !date.isAfter(job.last());
    }

    private List<Integer> gaps(LocalDate date) {
        var premieres =
                view.channelDays().getOrDefault(new ChannelDay(channel.id(), new AirDay(date)), List.of()).stream()
                        .filter(Airing::isPremiere)
                        .map(Airing::slot)
                        .toList();
        return FreeTime.gaps(view.brief(), channel, date, RepeatHours.on(view, date), premieres).stream()
                .map(SlotLengths::minutes)
                .toList();
    }

    /** However often lessons are shown again. */
    long mostAirings() {
        return places().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Each day's gaps in slots of the shortest lesson that may be shown again on it. */
    private SortedMap<LocalDate, Long> places() {
        var places = new TreeMap<LocalDate, Long>();
        gaps.forEach((date, lengthsOfGaps) -> jobs.stream()
                .filter(job -> isOpen(job, date))
                .mapToInt(Job::slot)
                .min()
                .ifPresent(shortest -> places.put(
                        date,
                        lengthsOfGaps.stream().mapToLong(gap -> gap / shortest).sum())));
        return places;
    }

    /** Each lesson once. */
    long mostLessons() {
        long byGrades = 0;
        for (Grade grade : new TreeSet<>(jobs.stream().map(Job::grade).toList())) {
            byGrades += served(
                    jobs.stream().filter(job -> job.grade().equals(grade)).toList(), roomOf(grade));
        }
        return Math.min(Math.min(served(jobs, places()), byGrades), byLength());
    }

    private long byLength() {
        var dates = List.copyOf(gaps.keySet());
        var index = new TreeMap<LocalDate, Integer>();
        dates.forEach(date -> index.put(date, index.size()));
        var slots = jobs.stream().map(Job::slot).collect(Collectors.toSet());
        var minutes = dates.stream()
                .map(date -> gaps.getOrDefault(date, List.of()).stream()
                        .mapToInt(gap -> SlotLengths.filled(gap, slots))
                        .sum())
                .toList();
        var equal = jobs.stream()
                .collect(Collectors.groupingBy(
                        job -> List.of(
                                index.headMap(job.first()).size(),
                                index.headMap(job.last(), true).size() - 1,
                                job.slot()),
                        Collectors.counting()));
        return new SharedDays(minutes)
                .mostServed(equal.entrySet().stream()
                        .map(jobs -> new SharedDays.Jobs(
                                jobs.getKey().get(0),
                                jobs.getKey().get(1),
                                jobs.getKey().get(2),
                                Math.toIntExact(jobs.getValue())))
                        .toList());
    }

    /** How many repeats a grade's daily minutes leave room for beside its new lessons. */
    private SortedMap<LocalDate, Long> roomOf(Grade grade) {
        long limit = Frames.ofMinutes(view.brief().profile().bandOf(grade).screenMinutesPerDay())
                .count();
        long shortest = view.airings().stream()
                .filter(airing -> airing.grade().equals(grade))
                .mapToLong(airing -> airing.lesson().planned().count())
                .min()
                .orElse(Long.MAX_VALUE);
        var left = new TreeMap<LocalDate, Long>();
        for (LocalDate date : view.schoolDays().of(grade, Role.REPEAT)) {
            long used =
                    view
                            .gradeDays()
                            .getOrDefault(new GradeDay(channel.id(), new AirDay(date), grade), List.of())
                            .stream()
                            .filter(Airing::isPremiere)
                            .mapToLong(airing -> airing.lesson().planned().count())
                            .sum();
            left.put(date, Math.max(0, limit - used) / shortest);
        }
        return left;
    }

    private static long served(List<Job> jobs, SortedMap<LocalDate, Long> room) {
        var coming = new PriorityQueue<>(Comparator.comparing(Job::first));
        coming.addAll(jobs);
        var waiting = new PriorityQueue<>(Comparator.comparing(Job::last));
        long served = 0;
        for (var day : room.entrySet()) {
            while (!coming.isEmpty() && !coming.element().first().isAfter(day.getKey())) {
                waiting.add(coming.remove());
            }
            while (!waiting.isEmpty() && waiting.element().last().isBefore(day.getKey())) {
                waiting.remove();
            }
            long places = Math.min(day.getValue(), waiting.size());
            for (long place = 0; place < places; place++) {
                waiting.remove();
            }
            served += places;
        }
        return served;
    }
}
