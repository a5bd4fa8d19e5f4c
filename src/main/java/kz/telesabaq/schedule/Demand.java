package kz.telesabaq.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CourseCode;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;

/** One thing that papers, profile or people ask of a plan, and that could be given up for the sake of the others. */
public sealed interface Demand {

    /** The grade's courses together ask for so many new lessons a week. */
    record GradeLessons(Grade grade, int aWeek) implements Demand {}

    /** New lessons of the grades lie in these hours. */
    record GradeHours(int first, int last, DayWindow hours) implements Demand {}

    /** Two lessons of a grade lie so many minutes apart. */
    record Rest(int minutes) implements Demand {}

    /** Lessons are on air in these hours of the channels that share a template. */
    record ChannelHours(ChannelId channel, DayWindow hours) implements Demand {}

    /** Something else has these hours of a weekday in every week. */
    record Programme(DayOfWeek day, DayWindow hours) implements Demand {}

    /** A grade is before the screen for no more than so many minutes a day. */
    record DayLimit(Grade grade, int minutes) implements Demand {}

    /** The course has so many lessons to be shown. */
    record CourseLessons(CourseCode course, int lessons) implements Demand {}

    /** The course shows no more than so many new lessons a week. */
    record Quota(CourseCode course, int aWeek) implements Demand {}

    /** The grade has so many weeks with school. */
    record SchoolWeeks(Grade grade, int weeks) implements Demand {}

    /** A person insists on the airing. */
    record Pin(Placement airing) implements Demand {}

    /** The grade has no school on the date. */
    record NoSchool(Grade grade, LocalDate date) implements Demand {}

    /** The lesson's media are ready on the date and not before. */
    record Ready(LessonCode lesson, LocalDate date) implements Demand {}

    /** What is published up to the date stays as it is. */
    record PublishedUntil(LocalDate date) implements Demand {}

    /** Something else has the hours of the channel on that date. */
    record Taken(TakenTime time) implements Demand {}

    /** The lesson is not to be shown. */
    record Withdrawn(LessonCode lesson) implements Demand {}

    /** The lesson runs so long. */
    record LessonLength(LessonCode lesson, Frames length) implements Demand {}

    /** A lesson of the course keeps the grade before the screen for no more than so many minutes. */
    record ScreenLimit(CourseCode course, int minutes) implements Demand {}

    /** A lesson is shown again within so many days of its premiere. */
    record RepeatWithin(int days) implements Demand {}

    /** The plan shows the lesson as new on the date. */
    record Premiere(LessonCode lesson, LocalDate date) implements Demand {}

    /** The demand as a whole sentence. */
    default Wording sentence() {
        return DemandWording.sentence(this);
    }

    /** What giving it up would mean, as a whole sentence. */
    default Wording relief() {
        return DemandWording.relief(this);
    }
}
