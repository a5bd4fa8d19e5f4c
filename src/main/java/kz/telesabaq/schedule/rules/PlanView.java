package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.rules.Airing.GradeDay;
import kz.telesabaq.schedule.rules.Airing.Series;
import kz.telesabaq.schedule.rules.Airing.Shown;

/** A plan laid beside the year's papers, sorted the ways the rules look at it. */
public final class PlanView {
    private static final Comparator<Airing> BY_TIME =
            Comparator.comparing(Airing::day).thenComparing(Airing::placement);

    private final PlanningBrief brief;
    private final YearPlan plan;
    private final Map<ChannelId, Channel> channels;
    private final List<Airing> airings;
    private final List<Placement> strangers;
    private final Map<Series, List<Airing>> premieres;
    private final Map<Shown, Airing> firstPremieres;
    private final Map<GradeDay, List<Airing>> gradeDays;

    public PlanView(PlanningBrief brief, YearPlan plan) {
        this.brief = brief;
        this.plan = plan;
        this.channels = new HashMap<>();
        brief.curriculum().channels().forEach(channel -> channels.put(channel.id(), channel));
        var courses = brief.curriculum().byCode();
        var known = new ArrayList<Airing>();
        this.strangers = new ArrayList<>();
        for (Placement placement : plan.placements()) {
            var channel = channels.get(placement.channel());
            var course = courses.get(placement.lesson().course());
            if (channel == null
                    || course == null
                    || placement.lesson().number() > course.lessons().size()) {
                strangers.add(placement);
            } else {
                var lesson = course.lessons().get(placement.lesson().number() - 1);
                known.add(new Airing(placement, channel, course, lesson));
            }
        }
        known.sort(BY_TIME);
        this.airings = List.copyOf(known);
        this.premieres = airings.stream().filter(Airing::isPremiere).collect(grouped(Airing::series));
        this.firstPremieres = new HashMap<>();
        airings.stream()
                .filter(Airing::isPremiere)
                .forEach(airing -> firstPremieres.putIfAbsent(airing.shown(), airing));
        this.gradeDays = airings.stream().collect(grouped(Airing::gradeDay));
    }

    public PlanningBrief brief() {
        return brief;
    }

    public YearPlan plan() {
        return plan;
    }

    public Map<ChannelId, Channel> channels() {
        return channels;
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

    /** The first time each lesson is shown as new. */
    public Map<Shown, Airing> firstPremieres() {
        return firstPremieres;
    }

    /** What each grade sees on each channel and day, in order of time. */
    public Map<GradeDay, List<Airing>> gradeDays() {
        return gradeDays;
    }

    /** How a finding names a day of a channel: {@code balapan 2026-09-01}. */
    public static String dayName(ChannelId channel, AirDay day) {
        return channel + " " + day;
    }

    static Place place(Placement placement, Channel channel) {
        return Place.cell(
                dayName(channel.id(), placement.day()), 0, channel.clock().label(placement.start()));
    }

    static Place place(ChannelId channel, CourseCode course) {
        return Place.cell(channel.name(), 0, course.toString());
    }

    /** Groups in the order in which their first member comes. */
    private static <K> Collector<Airing, ?, Map<K, List<Airing>>> grouped(Function<Airing, K> key) {
        return Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList());
    }
}
