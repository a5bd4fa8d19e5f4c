package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Place;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/** A placement with all that the year's papers say about it. */
public record Airing(Placement placement, Channel channel, Course course, Lesson lesson) {

    /** What one channel shows on one day. */
    public record ChannelDay(ChannelId channel, AirDay day) {}

    /** What airs on one channel on one day for one grade. */
    public record GradeDay(ChannelId channel, AirDay day, Grade grade) {}

    /** A lesson as one channel shows it. */
    public record Shown(ChannelId channel, LessonCode lesson) {}

    /** A course as one channel shows it. */
    public record Series(ChannelId channel, CourseCode course) {}

    public LessonCode code() {
        return placement.lesson();
    }

    public Grade grade() {
        return placement.lesson().grade();
    }

    public AirDay day() {
        return placement.day();
    }

    public LocalDate date() {
        return placement.day().date();
    }

    public SlotTime start() {
        return placement.start();
    }

    public Span slot() {
        return placement.span();
    }

    /** The frame after the lesson's last one, by its planned length; the slot may go on longer. */
    public SlotTime lessonEnd() {
        return placement.start().plus(lesson.planned());
    }

    public boolean isPremiere() {
        return placement.role() == Role.PREMIERE;
    }

    public ChannelDay channelDay() {
        return new ChannelDay(channel.id(), day());
    }

    public GradeDay gradeDay() {
        return new GradeDay(channel.id(), day(), grade());
    }

    public Shown shown() {
        return new Shown(channel.id(), code());
    }

    public Series series() {
        return new Series(channel.id(), code().course());
    }

    public Place place() {
        return PlanView.place(placement, channel);
    }
}
