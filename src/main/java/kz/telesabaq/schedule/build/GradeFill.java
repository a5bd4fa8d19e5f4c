package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.PlanningFinding;
import kz.telesabaq.schedule.WeekGrid;
import kz.telesabaq.schedule.build.WeekMatching.Home;
import org.jspecify.annotations.Nullable;

/**
 * Fills the rows of one grade on one channel over the real calendar: lesson k takes the first place of its course after
 * lesson k−1. For one course on its own places no fill finishes any lesson earlier (exchange argument, planning reference
 * 8.2).
 *
 * <p>A lesson whose day is a holiday, or whose row something else has taken, goes to another day of its week where there is
 * room, else it is carried over to the next weeks; {@link WeekMatching} finds the room, if need be by moving another course
 * for that week. Lessons that are fixed stay, and the others go round them.
 *
 * <p>Each channel fills for itself: if a lesson is late on one channel only, its counterpart does not wait for it. Waiting
 * would hold back lessons that can be taught now; how far two languages drift apart is measured instead.
 */
final class GradeFill {
    private final YearBook year;
    private final ChannelId channel;
    private final Grade grade;
    private final ChannelBooks books;
    private final LocalDate pinnedUntil;
    private final List<Stretch> rows;
    private final List<CourseChain> chains;
    private final Set<CourseChain> urgent;
    private final List<Home> template;
    private final List<Fixed> fixed;
    private final List<Shown> shown = new ArrayList<>();
    private final NavigableSet<LocalDate> fixedDates;
    private final ExceptionalPlaces exceptional;
    private final NavigableSet<LocalDate> exceptionalDates = new TreeSet<>();
    private @Nullable Fixed tooEarly;

    /** What a fill keeps to.
     *
     * @param premieres of the grade that stay where they are
     * @param pinnedUntil nothing is placed on this date and before it
     * @param urgent courses that a pin waits for
     */
    record Terms(Grade grade, List<Fixed> premieres, LocalDate pinnedUntil, Set<CourseCode> urgent) {
        Terms {
            premieres = List.copyOf(premieres);
            urgent = Set.copyOf(urgent);
        }
    }

    /** A fill that keeps to the rows of the grade's clock. */
    GradeFill(YearBook year, Template template, ChannelBooks books, Terms terms) {
        this(year, template, books, terms, ExceptionalPlaces.NONE);
    }

    GradeFill(YearBook year, Template template, ChannelBooks books, Terms terms, ExceptionalPlaces exceptional) {
        this.year = year;
        this.channel = template.channel().id();
        this.grade = terms.grade();
        this.books = books;
        this.pinnedUntil = terms.pinnedUntil();
        this.exceptional = exceptional;
        var premieres = terms.premieres();
        this.fixed = premieres;
        this.fixedDates = premieres.stream().map(Fixed::date).collect(Collectors.toCollection(TreeSet::new));
        this.rows = template.ownRowsOf(grade);
        var byCourse = premieres.stream()
                .collect(Collectors.groupingBy(
                        premiere -> premiere.lesson().code().course()));
        this.chains = year.courses(template.channel(), grade).stream()
                .map(course -> new CourseChain(
                        Showable.of(year, template.hours(), course),
                        template.grain(),
                        byCourse.getOrDefault(course.code(), List.of()),
                        CoursePairs.weekly(course),
                        year.brief().circumstances()))
                .toList();
        this.urgent = chains.stream()
                .filter(chain -> terms.urgent().contains(chain.course().code()))
                .collect(Collectors.toSet());
        this.template = homes(template);
    }

    private List<Home> homes(Template template) {
        var byCode =
                chains.stream().collect(Collectors.toMap(chain -> chain.course().code(), chain -> chain));
        var byStart = template.grid().rowsOf(grade).stream()
                .collect(Collectors.toMap(WeekGrid.Row::start, template::stretch));
        var homes = new ArrayList<Home>();
        for (var cell : template.grid().cells()) {
            CourseCode code = cell.course();
            var chain = byCode.get(code);
            var row = byStart.get(cell.start());
            if (chain != null && row != null) {
                homes.add(new Home(cell.day(), row, chain));
            }
        }
        return homes;
    }

    GradeFill fill() {
        for (var week : year.days().weeks(grade).values()) {
            fillWeek(week);
        }
        return this;
    }

    List<Shown> shown() {
        return shown;
    }

    /** Lessons that found no place. */
    int unplaced() {
        return chains.stream().mapToInt(chain -> chain.unplaced().size()).sum();
    }

    /** A pinned lesson whose day came before those ahead of it could be shown; the first of them. */
    Optional<Fixed> tooEarly() {
        return Optional.ofNullable(tooEarly);
    }

    /** Whether a lesson is left out, also one that no place could hold. */
    boolean lacks() {
        return !leftOver().isEmpty();
    }

    /** Every lesson that is left out with its reason, and how many lie outside the clock. */
    List<Finding> findings() {
        var all = new ArrayList<Finding>();
        if (!exceptionalDates.isEmpty()) {
            all.add(PlanningFinding.exceptionalPlaces(
                    channel, grade, exceptionalDates.size(), exceptionalDates.first(), exceptionalDates.last()));
        }
        all.addAll(leftOver());
        return all;
    }

    private List<Finding> leftOver() {
        var days = year.days().of(grade);
        var lastDay = days.isEmpty() ? LocalDate.MAX : days.getLast();
        var hours = year.band(grade).premieres();
        return chains.stream()
                .flatMap(chain -> chain.leftOver(channel, hours, lastDay).stream())
                .toList();
    }

    private void fillWeek(List<LocalDate> days) {
        chains.forEach(CourseChain::beginWeek);
        showFixedUpTo(pinnedUntil.isBefore(days.getLast()) ? pinnedUntil : days.getLast());
        SortedMap<LocalDate, DayRoom> open = new TreeMap<>();
        days.stream().filter(date -> date.isAfter(pinnedUntil)).forEach(date -> open.put(date, room(date)));
        if (open.isEmpty()) {
            return;
        }
        var week = new WeekMatching(year.days(), chains, open, template, urgent);
        open.forEach((date, room) -> {
            showFixedUpTo(date);
            fillDay(week, date, room);
        });
    }

    private DayRoom room(LocalDate date) {
        var book = books.on(date);
        var usable = rows.stream()
                .filter(row -> book.isFree(row.from(), row.until()) && book.lets(grade, row.from(), row.until()))
                .toList();
        var left = Frames.ofMinutes(year.band(grade).screenMinutesPerDay()).count()
                - book.screenTime(grade).count();
        return new DayRoom(
                usable,
                exceptional.on(date).stream().toList(),
                Math.toIntExact(Math.max(0, left) / Frames.ofMinutes(1).count()));
    }

    /** Fixed airings may lie on days that have become free since. */
    private void showFixedUpTo(LocalDate date) {
        while (!fixedDates.isEmpty() && !fixedDates.first().isAfter(date)) {
            showFixed(fixedDates.removeFirst());
        }
    }

    private void showFixed(LocalDate date) {
        for (CourseChain chain : chains) {
            if (chain.isFixedOn(date)) {
                if (!chain.isOnTimeFor(date) && date.isAfter(pinnedUntil) && tooEarly == null) {
                    tooEarly = fixed.stream()
                            .filter(premiere -> premiere.date().equals(date)
                                    && premiere.lesson()
                                            .code()
                                            .course()
                                            .equals(chain.course().code()))
                            .findFirst()
                            .orElse(null);
                }
                chain.showFixed(date);
            }
        }
    }

    private void fillDay(WeekMatching week, LocalDate date, DayRoom room) {
        var showing = new ArrayList<CourseChain>();
        for (CourseChain chain : week.on(date)) {
            if (chain.mayShow(date)) {
                showing.add(chain);
            } else {
                week.giveUp(chain, date);
            }
        }
        while (showing.size() < room.places()) {
            var waiting = week.mostUnserved(
                    chain -> chain.mayShow(date) && !showing.contains(chain) && room.holds(showing, chain));
            if (waiting.isEmpty()) {
                break;
            }
            week.serve(waiting.get(), date);
            showing.add(waiting.get());
        }
        var atHome = new ArrayList<DayRoom.Place>();
        var away = new ArrayList<CourseChain>();
        for (CourseChain chain : showing) {
            var home = week.homeRow(chain, date).filter(room.rows()::contains);
            if (home.isPresent()) {
                atHome.add(new DayRoom.Place(home.get(), chain));
            } else {
                away.add(chain);
            }
        }
        for (DayRoom.Place place : room.seat(atHome, away)) {
            Lesson lesson = place.chain().show(date);
            shown.add(new Shown(date, place.row().from(), lesson));
            if (room.exceptional().contains(place.row())) {
                exceptionalDates.add(date);
            }
        }
    }
}
