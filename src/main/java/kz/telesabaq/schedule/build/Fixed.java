package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/**
 * An airing that stays where it is: published already, or pinned by a person.
 *
 * @param slot minutes of the channel's day that it touches
 * @param screen minutes of them in which its lesson is before the pupils
 */
record Fixed(Placement placement, Lesson lesson, Stretch slot, Stretch screen) {

    static Fixed of(Placement placement, Lesson lesson, Template template) {
        var channel = template.channel();
        long start = placement.start().frame()
                - channel.clock().slotOf(placement.day(), channel.from()).frame();
        return new Fixed(
                placement,
                lesson,
                minutes(start, start + placement.slot().count()),
                minutes(start, start + lesson.planned().count()));
    }

    private static Stretch minutes(long fromFrame, long untilFrame) {
        long minute = Frames.ofMinutes(1).count();
        return new Stretch(
                Math.toIntExact(Math.floorDiv(fromFrame, minute)), Math.toIntExact(Math.ceilDiv(untilFrame, minute)));
    }

    LocalDate date() {
        return placement.day().date();
    }

    Grade grade() {
        return lesson.grade();
    }

    boolean isPremiere() {
        return placement.role() == Role.PREMIERE;
    }

    Shown shown() {
        return new Shown(date(), slot.from(), lesson);
    }
}
