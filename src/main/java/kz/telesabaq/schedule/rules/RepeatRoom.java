package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Bound.Aim;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.rules.Airing.ChannelDay;
import kz.telesabaq.schedule.rules.Airing.GradeDay;

/**
 * The most repeats that fit beside the new lessons as they stand. A lesson may be repeated on the school days after its
 * premiere, up to the last day of the profile or, counted generously, of the last day kept for reviewing; a day has room for
 * as many as its free time holds, and a grade for as many as its daily screen minutes leave. Serving first what expires first
 * is best for one kind of room (earliest deadline), so the smaller of the two results is a bound.
 */
final class RepeatRoom {
    /** When a lesson may be repeated, from the first day to the last. */
    private record Job(Grade grade, LocalDate first, LocalDate last) {}

    private final PlanView view;
    private final Channel channel;
    private final long shortestSlot;
    private final SortedMap<LocalDate, Long> room = new TreeMap<>();
    private final List<Job> jobs = new ArrayList<>();

    private RepeatRoom(PlanView view, Channel channel) {
        this.view = view;
        this.channel = channel;
        this.shortestSlot = view.airings().stream()
                .filter(airing -> airing.channel().equals(channel))
                .mapToLong(airing -> airing.placement().slot().count())
                .min()
                .orElse(Long.MAX_VALUE);
        view.firstPremieres().values().stream()
                .filter(airing -> airing.channel().equals(channel))
                .forEach(this::job);
        for (int number = Grade.FIRST; number <= Grade.LAST; number++) {
            view.schoolDays()
                    .of(new Grade(number), Role.REPEAT)
                    .forEach(date -> room.computeIfAbsent(date, asked -> freeFrames(asked) / shortestSlot));
        }
    }

    static List<Bound> bounds(PlanView view) {
        long airings = 0;
        long lessons = 0;
        for (Channel channel : view.brief().curriculum().channels()) {
            var room = new RepeatRoom(view, channel);
            airings += room.mostAirings();
            lessons += room.mostLessons();
        }
        long shownAgain = view.repeats().keySet().stream()
                .filter(view.firstPremieres()::containsKey)
                .count();
        return List.of(
                new Bound(
                        "lessons-repeated",
                        Wording.of("Қайталанған сабақтар", "Повторённые уроки", "Lessons shown again"),
                        Aim.MOST,
                        shownAgain,
                        lessons,
                        Wording.of(
                                "Әр сабақ алғашқы көрсетілімінен кейінгі рұқсат етілген күндердің бос уақытына мерзімі бойынша қойылды; бұдан көп сабақ сыймайды.",
                                "Каждый урок ставится в свободное время дозволенных дней после премьеры, сначала тот, чей срок раньше; больше уроков не помещается.",
                                "Every lesson is put into the free time of the days allowed after its premiere, the earliest deadline first; more lessons do not fit.")),
                new Bound(
                        "repeats",
                        Wording.of("Қайталаулар", "Повторы", "Repeats"),
                        Aim.MOST,
                        view.repeats().values().stream().mapToLong(List::size).sum(),
                        airings,
                        Wording.of(
                                "Жаңа сабақтардан бос уақыттың бәрі, қайталайтын сабақ бар күндерде, ең қысқа слоттармен толтырылды.",
                                "Всё время, свободное от новых уроков, в дни, когда есть что повторять, заполнено самыми короткими слотами.",
                                "All time that new lessons leave, on days that have something to repeat, is filled with the shortest slots.")));
    }

    private void job(Airing premiere) {
        var until = premiere.date().plusDays(view.brief().profile().repeatWithinDays());
        var reviews = view.schoolDays().reviewDaysOf(premiere.grade()).tailSet(until, false);
        var days = view.schoolDays()
                .of(premiere.grade(), Role.REPEAT)
                .headSet(reviews.isEmpty() ? until : reviews.last(), true)
                .tailSet(premiere.date(), false);
        if (!days.isEmpty()) {
            jobs.add(new Job(premiere.grade(), days.first(), days.last()));
        }
    }

    private long freeFrames(LocalDate date) {
        long premieres =
                view.channelDays().getOrDefault(new ChannelDay(channel.id(), new AirDay(date)), List.of()).stream()
                        .filter(Airing::isPremiere)
                        .mapToLong(airing -> airing.placement().slot().count())
                        .sum();
        return Math.max(
                0,
                FreeTime.frames(view.brief(), channel, date, List.of(new DayWindow(channel.from(), channel.until())))
                        - premieres);
    }

    private long mostAirings() {
        var filled = new TreeMap<LocalDate, Long>();
        for (Job job : Set.copyOf(jobs)) {
            filled.putAll(room.subMap(job.first(), job.last().plusDays(1)));
        }
        return filled.values().stream().mapToLong(Long::longValue).sum();
    }

    private long mostLessons() {
        long byGrades = 0;
        for (Grade grade : new TreeSet<>(jobs.stream().map(Job::grade).toList())) {
            byGrades += served(
                    jobs.stream().filter(job -> job.grade().equals(grade)).toList(), roomOf(grade));
        }
        return Math.min(served(jobs, room), byGrades);
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
