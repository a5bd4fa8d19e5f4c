package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.repair.Option.InPlace;
import kz.telesabaq.schedule.repair.Show.Held;

/** The published plan laid out under the new circumstances: what can stay, what cannot, and why not. */
final class Board {
    private final PlanningBrief brief;
    private final LocalDate pinnedUntil;
    private final SchoolDays days;
    private final Map<Show.Key, Show> shows = new LinkedHashMap<>();
    private final Map<ChannelId, Map<CourseCode, List<Show>>> chains = new LinkedHashMap<>();
    private final Map<Placement, Reason> gone = new TreeMap<>();
    private final Map<ChannelId, Map<LocalDate, List<Held>>> byDay = new HashMap<>();
    private final Map<ChannelId, Map<LocalDate, List<TakenTime>>> taken = new HashMap<>();
    private final Map<ChannelId, Channel> channels = new LinkedHashMap<>();
    private final Map<String, List<Show>> counterparts = new HashMap<>();
    private final Hours hours;
    private final Set<LessonCode> missed = new HashSet<>();
    private final Set<Show.Key> leftOut;

    /**
     * @param brief with the new circumstances
     * @param leftOut lessons that are not shown any more
     */
    Board(RepairTask task, PlanningBrief brief, Set<Show.Key> leftOut) {
        this.leftOut = Set.copyOf(leftOut);
        this.brief = brief;
        this.pinnedUntil = task.published().pinnedUntil();
        this.days = new SchoolDays(brief.curriculum().calendar());
        this.hours = new Hours(brief.profile());
        brief.circumstances().missed().forEach(placement -> missed.add(placement.lesson()));
        brief.curriculum().channels().forEach(channel -> channels.put(channel.id(), channel));
        brief.circumstances()
                .taken()
                .forEach(time -> taken.computeIfAbsent(time.channel(), any -> new HashMap<>())
                        .computeIfAbsent(time.date(), any -> new ArrayList<>())
                        .add(time));
        var courses = brief.curriculum().byCode();
        task.published().plan().placements().forEach(placement -> lay(placement, courses));
        var pins = brief.circumstances().pins();
        var wantedElsewhere = new HashSet<Placement>();
        task.disturbances().stream()
                .filter(Disturbance.Moved.class::isInstance)
                .map(Disturbance.Moved.class::cast)
                .filter(moved -> pins.contains(moved.wanted()))
                .forEach(moved -> wantedElsewhere.add(moved.airing()));
        pins.forEach(pin -> pin(pin, courses));
        judge(wantedElsewhere);
        new ChainDays(this).limit();
        indexDays();
    }

    private void lay(Placement placement, Map<CourseCode, Course> courses) {
        var show = show(placement, courses);
        if (show.isEmpty()) {
            gone.put(placement, Reason.UNKNOWN);
            return;
        }
        show.get().publish(placement);
        if (brief.circumstances().missed().contains(placement)) {
            gone.put(placement, Reason.MISSED);
        } else {
            show.get().hold(placement, !placement.day().date().isAfter(pinnedUntil));
        }
    }

    private void pin(Placement pin, Map<CourseCode, Course> courses) {
        show(pin, courses).ifPresent(show -> show.hold(pin, true));
    }

    private Optional<Show> show(Placement placement, Map<CourseCode, Course> courses) {
        var key = new Show.Key(placement.channel(), placement.lesson());
        var known = shows.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        var channel = channels.get(placement.channel());
        var course = courses.get(placement.lesson().course());
        if (channel == null
                || course == null
                || placement.lesson().number() > course.lessons().size()) {
            return Optional.empty();
        }
        var show = new Show(
                channel, course, course.lessons().get(placement.lesson().number() - 1));
        shows.put(key, show);
        if (!show.lesson().counterpart().isEmpty()) {
            counterparts
                    .computeIfAbsent(show.lesson().counterpart(), any -> new ArrayList<>())
                    .add(show);
        }
        chains.computeIfAbsent(channel.id(), any -> new LinkedHashMap<>())
                .computeIfAbsent(course.code(), any -> new ArrayList<>())
                .add(show);
        return Optional.of(show);
    }

    private void judge(Set<Placement> wantedElsewhere) {
        var whyNot = new WhyNotHere(this, leftOut, wantedElsewhere);
        for (Show show : shows.values()) {
            for (Held held : List.copyOf(show.held())) {
                if (!held.fixed()) {
                    whyNot.reason(held).ifPresent(reason -> drop(held, reason));
                }
            }
        }
        chains.values()
                .forEach(byCourse -> byCourse.values().forEach(chain -> {
                    chain.removeIf(show -> !brief.isWanted(show.lesson()) || leftOut.contains(show.key()));
                    chain.sort((one, other) ->
                            one.lesson().code().compareTo(other.lesson().code()));
                }));
    }

    /** The airing cannot stay. */
    void drop(Held held, Reason reason) {
        held.show().letGo(held);
        gone.put(held.placement(), reason);
    }

    private void indexDays() {
        shows.values()
                .forEach(show -> show.held()
                        .forEach(held -> byDay.computeIfAbsent(show.channel().id(), any -> new HashMap<>())
                                .computeIfAbsent(held.date(), any -> new ArrayList<>())
                                .add(held)));
        byDay.values()
                .forEach(of -> of.values()
                        .forEach(day -> day.sort((one, other) -> one.placement().compareTo(other.placement()))));
    }

    PlanningBrief brief() {
        return brief;
    }

    LocalDate pinnedUntil() {
        return pinnedUntil;
    }

    SchoolDays days() {
        return days;
    }

    Hours hours() {
        return hours;
    }

    List<Channel> channels() {
        return List.copyOf(channels.values());
    }

    Optional<Show> show(Show.Key key) {
        return Optional.ofNullable(shows.get(key));
    }

    List<Show> shows() {
        return List.copyOf(shows.values());
    }

    /** The lessons of each course that the channel shows, in order; those withdrawn are not among them. */
    Map<CourseCode, List<Show>> chains(ChannelId channel) {
        return Collections.unmodifiableMap(chains.getOrDefault(channel, Map.of()));
    }

    /** Published airings that cannot stay, each with its reason. */
    Map<Placement, Reason> gone() {
        return Collections.unmodifiableMap(gone);
    }

    /** What can stay on the day, in order of time. */
    List<Held> on(ChannelId channel, LocalDate date) {
        return byDay.getOrDefault(channel, Map.of()).getOrDefault(date, List.of());
    }

    boolean isTaken(Channel channel, AirDay day, Span span) {
        return taken.getOrDefault(channel.id(), Map.of()).getOrDefault(day.date(), List.of()).stream()
                .anyMatch(time -> time.hours().on(day, channel.clock()).overlaps(span));
    }

    /** Whether the hours of the channel and of the grade hold the slot. */
    boolean mayShow(Show show, Role role, AirDay day, Span slot) {
        return hours.of(show.channel(), show.grade(), role, day).contains(slot);
    }

    /** Where the premiere stands already, pinned as such. */
    Optional<Held> standing(Show show) {
        return show.fixedPremiere();
    }

    /** Whether the lesson lost an airing on the day itself; what is pinned of it may then stand before its make-good. */
    boolean isMissed(Show show) {
        return missed.contains(show.lesson().code());
    }

    /** Whether the airing lies on a day that stays as it was published. */
    boolean isPast(Held held) {
        return !held.date().isAfter(pinnedUntil);
    }

    /** Whether the airing may be the lesson's premiere: by its hours and by the days on which the lesson may be new. */
    boolean canBeNew(Held held) {
        var show = held.show();
        return show.mayBeNewOn(held.date())
                && mayShow(
                        show,
                        Role.PREMIERE,
                        held.placement().day(),
                        held.placement().span());
    }

    /** The Monday of the week in which the same lesson is new in the other language, where it is. */
    Optional<LocalDate> counterpartWeek(Show show) {
        return Optional.ofNullable(counterparts.get(show.lesson().counterpart())).stream()
                .flatMap(List::stream)
                .filter(other -> !other.channel().equals(show.channel()))
                .flatMap(other -> other.premiere().stream())
                .map(held -> SchoolDays.monday(held.date()))
                .findFirst();
    }

    /**
     * The first day on which the lesson may be new as the one with that number that its course shows, by its media, the week
     * quota and what is pinned.
     *
     * @param from not before this
     */
    Optional<LocalDate> firstDay(Show show, int number, LocalDate from) {
        return days.weekOfLesson(show.grade(), number, show.course().lessonsPerWeek())
                .flatMap(week -> Stream.of(
                                week,
                                from,
                                pinnedUntil.plusDays(1),
                                brief.readyDate(show.lesson().code()).orElse(LocalDate.MIN))
                        .max(LocalDate::compareTo))
                .flatMap(date -> days.notBefore(show.grade(), date));
    }

    /**
     * Whether the fixed repeats of the lesson can stay: each needs its premiere on an earlier day and not too long before,
     * except one that is past already when the lesson was missed.
     */
    boolean repeatsAllow(Option option) {
        return option.show().held().stream()
                .filter(held -> held.fixed()
                        && !(isMissed(held.show()) && isPast(held))
                        && !(option instanceof InPlace in && in.airing().equals(held)))
                .allMatch(held -> canFollow(held, option));
    }

    /** Whether the airing can be a repeat if its lesson is new that way. */
    boolean canFollow(Held repeat, Option option) {
        var placement = repeat.placement();
        int within = brief.profile().repeatWithinDays();
        return option.days()
                .filter(range -> range.first().isBefore(repeat.date())
                        && !range.last().isBefore(repeat.date().minusDays(within))
                        && mayShow(repeat.show(), Role.REPEAT, placement.day(), placement.span()))
                .isPresent();
    }

    /** The airing's lesson and the rest that its grade has after it. */
    Span withRest(Held held) {
        return new Span(
                held.placement().start(),
                held.show().lesson().planned().plus(brief.profile().restBetweenLessons()));
    }
}
