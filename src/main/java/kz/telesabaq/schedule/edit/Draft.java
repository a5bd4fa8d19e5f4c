package kz.telesabaq.schedule.edit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;

/** A plan while it is being edited, sorted the ways an edit looks at it. */
final class Draft {
    private static final Comparator<Placement> BY_TIME =
            Comparator.comparing(Placement::day).thenComparing(Comparator.naturalOrder());

    private final PlanningBrief brief;
    private final YearPlan before;
    private final Map<ChannelId, Channel> channels = new HashMap<>();
    private final Map<CourseCode, Course> courses;
    private final Map<ChannelDay, NavigableSet<Placement>> days = new HashMap<>();
    private final Map<Series, NavigableSet<Placement>> premieres = new HashMap<>();
    private final Map<Shown, NavigableSet<Placement>> airings = new HashMap<>();
    private final Map<Grade, NavigableMap<LocalDate, Integer>> schoolWeeks = new HashMap<>();
    private final Deque<Step> journal = new ArrayDeque<>();
    private final Set<ChannelDay> touchedDays = new HashSet<>();
    private final Set<Shown> touchedLessons = new HashSet<>();

    private enum Change {
        CAME,
        WENT
    }

    private record Step(Placement airing, Change change) {}

    /** A day of a channel. */
    record ChannelDay(ChannelId channel, AirDay day) {}

    /** A course on a channel. */
    record Series(ChannelId channel, CourseCode course) {}

    /** A lesson on a channel. */
    record Shown(ChannelId channel, LessonCode lesson) {}

    Draft(PlanningBrief brief, YearPlan before) {
        this.brief = brief;
        this.before = before;
        this.courses = brief.curriculum().byCode();
        brief.curriculum().channels().forEach(channel -> channels.put(channel.id(), channel));
        before.placements().forEach(this::enter);
    }

    PlanningBrief brief() {
        return brief;
    }

    YearPlan before() {
        return before;
    }

    /** The plan as it is now. */
    YearPlan plan() {
        var all = new ArrayList<Placement>();
        days.values().forEach(all::addAll);
        return new YearPlan(before.year(), before.curriculum(), all);
    }

    Channel channel(ChannelId id) {
        var channel = channels.get(id);
        if (channel == null) {
            throw new IllegalArgumentException("no such channel in the papers: " + id);
        }
        return channel;
    }

    /** The lesson as the papers have it; empty for a lesson that they do not know. */
    Optional<Lesson> lesson(LessonCode code) {
        return Optional.ofNullable(courses.get(code.course()))
                .filter(course -> code.number() <= course.lessons().size())
                .map(course -> course.lessons().get(code.number() - 1));
    }

    Optional<Course> course(CourseCode code) {
        return Optional.ofNullable(courses.get(code));
    }

    boolean isKnown(Placement airing) {
        return channels.containsKey(airing.channel()) && lesson(airing.lesson()).isPresent();
    }

    boolean isPinned(LocalDate date) {
        return brief.published()
                .filter(known -> !date.isAfter(known.pinnedUntil()))
                .isPresent();
    }

    /** Whether an edit must leave the airing where it is. */
    boolean isFixed(Placement airing) {
        return isPinned(airing.day().date()) || brief.circumstances().pins().contains(airing);
    }

    boolean holds(Placement airing) {
        return on(airing.channel(), airing.day()).contains(airing);
    }

    /** Everything on air on the channel on the day, in order of time. */
    SortedSet<Placement> on(ChannelId channel, AirDay day) {
        return days.getOrDefault(new ChannelDay(channel, day), new TreeSet<>());
    }

    Optional<Placement> at(ChannelId channel, AirDay day, SlotTime start) {
        return on(channel, day).stream()
                .filter(airing -> airing.start().equals(start))
                .findFirst();
    }

    /** The new lessons of the course on the channel, in order of time. */
    List<Placement> premieres(ChannelId channel, CourseCode course) {
        return List.copyOf(premieres.getOrDefault(new Series(channel, course), new TreeSet<>()));
    }

    Optional<Placement> premiere(ChannelId channel, LessonCode lesson) {
        return airings(channel, lesson).stream()
                .filter(airing -> airing.role() == Role.PREMIERE)
                .findFirst();
    }

    List<Placement> repeats(ChannelId channel, LessonCode lesson) {
        return airings(channel, lesson).stream()
                .filter(airing -> airing.role() == Role.REPEAT)
                .toList();
    }

    /** The times of a day at which the grade has its new lessons, in order. */
    List<SlotTime> clock(ChannelId channel, Grade grade) {
        var starts = new TreeSet<SlotTime>();
        premieres.forEach((series, airings) -> {
            if (series.channel().equals(channel) && series.course().grade().equals(grade)) {
                airings.forEach(airing -> starts.add(airing.start()));
            }
        });
        return List.copyOf(starts);
    }

    void add(Placement airing) {
        enter(airing);
        touch(airing);
        journal.push(new Step(airing, Change.CAME));
    }

    void remove(Placement airing) {
        leave(airing);
        touch(airing);
        journal.push(new Step(airing, Change.WENT));
    }

    /** Where the draft stands now, to come back to. */
    int mark() {
        return journal.size();
    }

    /** Takes back everything since the mark. */
    void backTo(int mark) {
        while (journal.size() > mark) {
            var step = journal.pop();
            switch (step.change()) {
                case CAME -> leave(step.airing());
                case WENT -> enter(step.airing());
            }
        }
    }

    private void leave(Placement airing) {
        if (!on(airing.channel(), airing.day()).remove(airing)) {
            throw new IllegalStateException("not in the plan: " + airing);
        }
        airings(airing.channel(), airing.lesson()).remove(airing);
        if (airing.role() == Role.PREMIERE) {
            premieres
                    .getOrDefault(new Series(airing.channel(), airing.lesson().course()), new TreeSet<>())
                    .remove(airing);
        }
    }

    /** Whether the edit changed the day, or the airings of the lesson. */
    boolean touches(Placement airing) {
        return touchedDays.contains(new ChannelDay(airing.channel(), airing.day()))
                || touchedLessons.contains(new Shown(airing.channel(), airing.lesson()));
    }

    /** How many new lessons the quotas up to the end of the date's week allow the course. */
    int allowed(Course course, LocalDate date) {
        var weeks =
                schoolWeeks.computeIfAbsent(course.grade(), this::schoolWeeks).floorEntry(Weeks.monday(date));
        return weeks == null ? 0 : weeks.getValue() * course.lessonsPerWeek();
    }

    /** The Monday of every week in which the grade has school, with its number. */
    private NavigableMap<LocalDate, Integer> schoolWeeks(Grade grade) {
        var weeks = new TreeMap<LocalDate, Integer>();
        for (LocalDate day : brief.curriculum().calendar().teachingDays(grade)) {
            weeks.putIfAbsent(Weeks.monday(day), weeks.size() + 1);
        }
        return weeks;
    }

    /** How a finding names a place of the plan. */
    Place place(Placement airing) {
        var name = airing.channel() + " " + airing.day();
        var channel = channels.get(airing.channel());
        return channel == null
                ? Place.file(name)
                : Place.cell(name, 0, channel.clock().label(airing.start()));
    }

    private SortedSet<Placement> airings(ChannelId channel, LessonCode lesson) {
        return airings.getOrDefault(new Shown(channel, lesson), new TreeSet<>());
    }

    private void enter(Placement airing) {
        days.computeIfAbsent(new ChannelDay(airing.channel(), airing.day()), day -> new TreeSet<>())
                .add(airing);
        airings.computeIfAbsent(new Shown(airing.channel(), airing.lesson()), lesson -> new TreeSet<>(BY_TIME))
                .add(airing);
        if (airing.role() == Role.PREMIERE) {
            premieres
                    .computeIfAbsent(
                            new Series(airing.channel(), airing.lesson().course()), series -> new TreeSet<>(BY_TIME))
                    .add(airing);
        }
    }

    private void touch(Placement airing) {
        touchedDays.add(new ChannelDay(airing.channel(), airing.day()));
        if (airing.role() == Role.PREMIERE) {
            touchedLessons.add(new Shown(airing.channel(), airing.lesson()));
        }
    }
}
