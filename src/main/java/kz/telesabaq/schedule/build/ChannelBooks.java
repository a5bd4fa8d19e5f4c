package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/** The day books of one channel: what is taken, what is fixed, what the planner put there. */
final class ChannelBooks {
    private final Template template;
    private final int rest;
    private final Map<LocalDate, DayBook> books = new HashMap<>();

    ChannelBooks(YearBook year, Template template) {
        this.template = template;
        this.rest = template.grain().restOf(year.brief().profile().breakMinutes());
        for (var taken : year.brief().circumstances().taken()) {
            if (taken.channel().equals(template.channel().id())) {
                template.hours().within(taken.hours()).ifPresent(on(taken.date())::close);
            }
        }
    }

    DayBook on(LocalDate date) {
        return books.computeIfAbsent(date, any -> new DayBook(template.hours().minutes(), rest));
    }

    void put(Shown shown) {
        on(shown.date()).put(DayBook.Lesson.at(shown.minute(), shown.lesson(), template.grain()));
    }

    /** Takes back what was put. */
    void remove(Shown shown) {
        on(shown.date()).remove(DayBook.Lesson.at(shown.minute(), shown.lesson(), template.grain()));
    }

    void put(Fixed airing) {
        on(airing.date()).put(DayBook.Lesson.of(airing));
    }

    void remove(Fixed airing) {
        on(airing.date()).remove(DayBook.Lesson.of(airing));
    }

    Placement placement(Shown shown, Role role) {
        var channel = template.channel();
        var day = new AirDay(shown.date());
        return new Placement(
                channel.id(),
                day,
                channel.clock().slotOf(day, channel.from()).plus(Frames.ofMinutes(shown.minute())),
                Frames.ofMinutes(template.grain().slotOf(shown.lesson())),
                shown.lesson().code(),
                role);
    }
}
