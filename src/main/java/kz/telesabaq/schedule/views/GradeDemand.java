package kz.telesabaq.schedule.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;

/**
 * What a grade asks of the week that some channels share.
 *
 * @param firstRow the first row of its hours
 * @param endRow the row after the last one of its hours
 * @param gap rows that stay free between two of its lessons
 * @param screenMinutes the most minutes a day before a screen
 */
record GradeDemand(
        Grade grade,
        DayWindow hours,
        int firstRow,
        int endRow,
        int gap,
        int screenMinutes,
        List<CourseDemand> courses) {
    /** A subject has one new lesson a day at most. */
    private static final int MOST_OF_A_COURSE = Capacity.DAYS;

    private static final Comparator<CourseDemand> CUT_FIRST = Comparator.comparingInt(CourseDemand::lessons)
            .thenComparing(CourseDemand::hours, Comparator.reverseOrder())
            .thenComparing(CourseDemand::code);

    GradeDemand {
        courses = List.copyOf(courses);
    }

    /** New lessons a day that the hours hold with the breaks between them, were the grade alone. */
    int lessonsADayAlone() {
        int smallest = courses.stream().mapToInt(CourseDemand::slots).min().orElse(1);
        return (endRow - firstRow + gap) / (smallest + gap);
    }

    /** New lessons a day that the screen minutes allow. */
    int lessonsADayByScreen() {
        if (screenMinutes == GradeBand.NO_DAILY_LIMIT) {
            return Integer.MAX_VALUE / Capacity.DAYS;
        }
        long shortest = courses.stream()
                .mapToLong(course -> course.length().count())
                .min()
                .orElse(1);
        return Math.toIntExact(Frames.ofMinutes(screenMinutes).count() / shortest);
    }

    /** Rows a day that hold what the courses ask for on the channel that asks for most. */
    int rows() {
        return byChannel(courses).stream()
                .mapToInt(own -> Math.ceilDiv(slots(own), Capacity.DAYS))
                .max()
                .orElse(0);
    }

    /** The grade with so few rows, and what breaks and screen leave of its quotas: the largest are cut first. */
    GradeDemand within(int rows) {
        var kept = new ArrayList<CourseDemand>();
        for (List<CourseDemand> own : byChannel(courses)) {
            var cut = own.stream()
                    .map(course -> course.asking(Math.min(course.lessons(), MOST_OF_A_COURSE)))
                    .collect(Collectors.toCollection(ArrayList::new));
            while (!holds(cut, rows)) {
                takeOne(cut);
            }
            kept.addAll(cut);
        }
        return new GradeDemand(grade, hours, firstRow, endRow, gap, screenMinutes, kept);
    }

    private boolean holds(List<CourseDemand> own, int rows) {
        int lessons = own.stream().mapToInt(CourseDemand::lessons).sum();
        return lessons == 0
                || slots(own) <= rows * Capacity.DAYS
                        && lessons <= Math.min(lessonsADayAlone(), lessonsADayByScreen()) * Capacity.DAYS
                        && onScreen(own) <= Frames.ofMinutes(screenMinutes).count() * Capacity.DAYS;
    }

    /** One lesson less for the largest quota; the last lesson of a subject goes only when every subject is down to one. */
    private static void takeOne(List<CourseDemand> own) {
        CourseDemand largest =
                own.stream().max(CUT_FIRST).orElseThrow(() -> new IllegalStateException("nothing left to take"));
        own.set(own.indexOf(largest), largest.asking(largest.lessons() - 1));
    }

    static int slots(List<CourseDemand> own) {
        return own.stream()
                .mapToInt(course -> course.lessons() * course.slots())
                .sum();
    }

    private static long onScreen(List<CourseDemand> own) {
        return own.stream()
                .mapToLong(course -> course.lessons() * course.length().count())
                .sum();
    }

    private static List<List<CourseDemand>> byChannel(List<CourseDemand> courses) {
        return List.copyOf(courses.stream()
                .collect(Collectors.groupingBy(CourseDemand::channel, TreeMap::new, Collectors.toList()))
                .values());
    }

    List<CourseDemand> on(ChannelId channel) {
        return courses.stream()
                .filter(course -> course.channel().equals(channel))
                .toList();
    }
}
