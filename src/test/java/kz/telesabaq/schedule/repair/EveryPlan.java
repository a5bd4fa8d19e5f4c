package kz.telesabaq.schedule.repair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Role;

/** Tries every place for every lesson of a {@link TinyYear}; shares no code with the repair. */
final class EveryPlan {
    private final PlanningBrief brief;
    private final Published published;
    private final Set<LessonCode> leftOut;
    private final List<Placement> airings;
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Placement> chosen = new ArrayList<>();
    private int fewest;
    private boolean anyWillDo;

    EveryPlan(PlanningBrief brief, Published published) {
        this(brief, published, Set.of());
    }

    /** @param leftOut lessons that these plans do not show; their airings are lost */
    EveryPlan(PlanningBrief brief, Published published, Set<LessonCode> leftOut) {
        this.brief = brief;
        this.published = published;
        this.leftOut = leftOut;
        var missed = brief.circumstances().missed();
        this.airings = published.plan().placements().stream()
                .filter(airing -> !missed.contains(airing)
                        && !brief.circumstances().withdrawn().contains(airing.lesson()))
                .toList();
        var shown = new TreeSet<LessonCode>();
        published.plan().placements().forEach(airing -> shown.add(airing.lesson()));
        brief.curriculum()
                .courses()
                .forEach(course -> course.lessons().stream()
                        .filter(lesson -> shown.contains(lesson.code())
                                && brief.isWanted(lesson)
                                && !leftOut.contains(lesson.code()))
                        .forEach(lessons::add));
    }

    /** The fewest moves of all plans that show every lesson but those left out, or {@code limit} where none has fewer than that. */
    int fewestMoves(int limit) {
        fewest = limit;
        place(0);
        return fewest;
    }

    /** Whether any plan shows every lesson but those left out; lessons of the course are placed first. */
    boolean exists(CourseCode first) {
        lessons.sort(Comparator.comparing(lesson -> !lesson.code().course().equals(first)));
        fewest = Integer.MAX_VALUE;
        anyWillDo = true;
        place(0);
        return fewest < Integer.MAX_VALUE;
    }

    private void place(int at) {
        if (anyWillDo ? fewest < Integer.MAX_VALUE : lost() >= fewest) {
            return;
        }
        if (at == lessons.size()) {
            fewest = lost();
            return;
        }
        var lesson = lessons.get(at);
        for (Placement place : places(lesson)) {
            if (fits(place, lesson, at)) {
                chosen.add(place);
                place(at + 1);
                chosen.removeLast();
            }
        }
    }

    private List<Placement> places(Lesson lesson) {
        var pinned = airings.stream()
                .filter(airing -> published.pins(airing)
                        && airing.lesson().equals(lesson.code())
                        && airing.role() == Role.PREMIERE)
                .toList();
        if (!pinned.isEmpty()) {
            return pinned;
        }
        var places = new ArrayList<Placement>();
        for (LocalDate date : brief.curriculum().calendar().teachingDays(lesson.grade())) {
            if (date.isAfter(published.pinnedUntil())) {
                for (int slot = 0; slot < 4; slot++) {
                    var day = new AirDay(date);
                    places.add(new Placement(
                            TinyYear.CHANNEL.id(),
                            day,
                            TinyYear.CHANNEL.slotStart(day, slot),
                            TinyYear.CHANNEL.raster(),
                            lesson.code(),
                            Role.PREMIERE));
                }
            }
        }
        return places;
    }

    private boolean fits(Placement place, Lesson lesson, int at) {
        if (published.pins(place)) {
            return true;
        }
        var date = place.day().date();
        if (brief.readyDate(lesson.code()).filter(date::isBefore).isPresent() || isTaken(place)) {
            return false;
        }
        int shownBefore = 0;
        for (int i = 0; i < at; i++) {
            var other = chosen.get(i);
            if (clash(place, other)) {
                return false;
            }
            if (other.lesson().course().equals(lesson.code().course())) {
                shownBefore++;
                if (!other.day().date().isBefore(date)) {
                    return false;
                }
            }
        }
        boolean meetsPinned = airings.stream().anyMatch(airing -> published.pins(airing) && clash(place, airing));
        return !meetsPinned && shownBefore < quota(lesson) * weeksUntil(date, lesson);
    }

    private int quota(Lesson lesson) {
        return brief.curriculum().course(lesson.code().course()).orElseThrow().lessonsPerWeek();
    }

    private int weeksUntil(LocalDate date, Lesson lesson) {
        Set<LocalDate> mondays = new HashSet<>();
        brief.curriculum().calendar().teachingDays(lesson.grade()).stream()
                .map(EveryPlan::monday)
                .filter(monday -> !monday.isAfter(date))
                .forEach(mondays::add);
        return mondays.size();
    }

    /** Published airings that the choices so far rule out. */
    private int lost() {
        int lost = 0;
        for (Placement airing : airings) {
            if (!published.pins(airing) && isLost(airing)) {
                lost++;
            }
        }
        return lost;
    }

    private boolean isLost(Placement airing) {
        var date = airing.day().date();
        boolean impossible = leftOut.contains(airing.lesson())
                || !brief.curriculum()
                        .calendar()
                        .isTeachingDay(date, airing.lesson().grade())
                || isTaken(airing)
                || brief.readyDate(airing.lesson()).filter(date::isBefore).isPresent();
        if (impossible) {
            return true;
        }
        for (Placement premiere : chosen) {
            boolean same = premiere.lesson().equals(airing.lesson());
            boolean here = same
                    && premiere.day().equals(airing.day())
                    && premiere.start().equals(airing.start());
            long after = ChronoUnit.DAYS.between(premiere.day().date(), date);
            if (!here && (clash(premiere, airing) || (same && (after < 1 || after > 7)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTaken(Placement place) {
        return brief.circumstances().taken().stream()
                .anyMatch(time -> time.date().equals(place.day().date())
                        && time.hours()
                                .on(place.day(), TinyYear.CHANNEL.clock())
                                .overlaps(place.span()));
    }

    private static boolean clash(Placement one, Placement other) {
        if (!one.day().equals(other.day())) {
            return false;
        }
        var twentyMinutes = Frames.ofMinutes(20);
        return one.span().overlaps(other.span())
                || (one.lesson().grade().equals(other.lesson().grade())
                        && new Span(one.start(), twentyMinutes).overlaps(new Span(other.start(), twentyMinutes)));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
