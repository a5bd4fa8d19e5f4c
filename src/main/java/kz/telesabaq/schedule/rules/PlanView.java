package kz.telesabaq.schedule.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.rules.Airing.ChannelDay;
import kz.telesabaq.schedule.rules.Airing.GradeDay;
import kz.telesabaq.schedule.rules.Airing.Series;
import kz.telesabaq.schedule.rules.Airing.Shown;

/** A plan laid beside the year's papers, sorted the ways the rules look at it. */
public final class PlanView {
    private static final Comparator<Airing> BY_TIME =
            Comparator.comparing(Airing::day).thenComparing(Airing::placement);

    private record Hours(ChannelDay day, DayWindow window) {}

    private final Papers papers;
    private final YearPlan plan;
    private final List<Airing> airings;
    private final List<Placement> strangers;
    private final Map<Series, List<Airing>> premieres;
    private final Map<Shown, Airing> firstPremieres;
    private final Map<Shown, List<Airing>> repeats;
    private final Map<ChannelDay, List<Airing>> channelDays;
    private final Map<GradeDay, List<Airing>> gradeDays;
    private final Map<Hours, Span> hours = new HashMap<>();
    private final Map<ChannelDay, Instant> openings = new HashMap<>();

    public PlanView(PlanningBrief brief, YearPlan plan) {
        this(Papers.of(brief), plan);
    }

    /** A part of a plan beside papers that are sorted already. */
    PlanView(Papers papers, YearPlan plan) {
        this.papers = papers;
        this.plan = plan;
        var known = new ArrayList<Airing>();
        this.strangers = new ArrayList<>();
        for (Placement placement : plan.placements()) {
            papers.airing(placement).ifPresentOrElse(known::add, () -> strangers.add(placement));
        }
        known.sort(BY_TIME);
        this.airings = Collections.unmodifiableList(known);
        this.channelDays = airings.stream().collect(grouped(Airing::channelDay));
        this.gradeDays = airings.stream().collect(grouped(Airing::gradeDay));
        this.premieres = airings.stream().filter(Airing::isPremiere).collect(grouped(Airing::series));
        this.repeats = airings.stream().filter(airing -> !airing.isPremiere()).collect(grouped(Airing::shown));
        this.firstPremieres = new LinkedHashMap<>();
        airings.stream()
                .filter(Airing::isPremiere)
                .forEach(airing -> firstPremieres.putIfAbsent(airing.shown(), airing));
    }

    public PlanningBrief brief() {
        return papers.brief();
    }

    public YearPlan plan() {
        return plan;
    }

    public Map<ChannelId, Channel> channels() {
        return papers.channels();
    }

    SchoolDays schoolDays() {
        return papers.schoolDays();
    }

    /** Everything on air that the papers know, by day, channel and time. */
    public List<Airing> airings() {
        return airings;
    }

    /** Placements whose channel or lesson is in no paper. */
    public List<Placement> strangers() {
        return strangers;
    }

    /** The new lessons of each course on each channel, in order of time. */
    public Map<Series, List<Airing>> premieres() {
        return premieres;
    }

    /** The first time each lesson is shown as new, in order of time. */
    public Map<Shown, Airing> firstPremieres() {
        return firstPremieres;
    }

    /** Whether the airing is the first that shows its lesson as new. */
    boolean isFirstPremiere(Airing airing) {
        var first = firstPremieres.get(airing.shown());
        return first != null && first.placement().equals(airing.placement());
    }

    /** Every later showing of each lesson, in order of time. */
    public Map<Shown, List<Airing>> repeats() {
        return repeats;
    }

    /** What each channel shows on each day, in order of time. */
    public Map<ChannelDay, List<Airing>> channelDays() {
        return channelDays;
    }

    /** What each grade sees on each channel and day, in order of time. */
    public Map<GradeDay, List<Airing>> gradeDays() {
        return gradeDays;
    }

    Papers papers() {
        return papers;
    }

    /** A stretch of the day by the clock on the wall, as frames of the airing's day. */
    Span on(Airing airing, DayWindow window) {
        return hours.computeIfAbsent(
                new Hours(airing.channelDay(), window),
                asked -> asked.window().on(airing.day(), airing.channel().clock()));
    }

    /** What the clock on the wall shows when the airing begins. */
    LocalTime startOf(Airing airing) {
        return beginning(airing).atZone(airing.channel().clock().zone()).toLocalTime();
    }

    /** The moment at which the airing begins. */
    Instant beginning(Airing airing) {
        return openings.computeIfAbsent(
                        airing.channelDay(), day -> airing.channel().clock().opens(day.day()))
                .plus(airing.start().sinceOpening().toDuration());
    }

    /** How a finding names a day of a channel: {@code balapan 2026-09-01}. */
    public static String dayName(ChannelId channel, AirDay day) {
        return channel + " " + day;
    }

    static Place place(Placement placement, Channel channel) {
        return Place.cell(
                dayName(channel.id(), placement.day()), 0, channel.clock().label(placement.start()));
    }

    /** Where a placement is or should be, whether the papers know its channel or not. */
    Place place(Placement placement) {
        var channel = channels().get(placement.channel());
        return channel == null ? place(placement.channel(), placement.day().date()) : place(placement, channel);
    }

    static Place place(ChannelId channel, CourseCode course) {
        return Place.cell(channel.name(), 0, course.toString());
    }

    static Place place(ChannelId channel, LocalDate date) {
        return Place.file(dayName(channel, new AirDay(date)));
    }

    /** Groups in the order in which their first member comes. */
    private static <K> Collector<Airing, ?, Map<K, List<Airing>>> grouped(Function<Airing, K> key) {
        return Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList());
    }
}
