package kz.telesabaq.guide;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.findings.Wording;

/** One day of one grade on all channels, in the order of the channels. */
public record GuideDay(Grade grade, AirDay day, DayStatus status, List<ChannelDay> channels) {

    public GuideDay {
        channels = List.copyOf(channels);
    }

    /**
     * The grade's part of a day.
     *
     * @param channels the whole day of every channel
     */
    public static GuideDay of(Grade grade, AirDay day, List<ChannelDay> channels, SchoolCalendar calendar) {
        List<ChannelDay> own =
                channels.stream().map(channel -> channel.of(grade)).toList();
        return new GuideDay(grade, day, status(grade, day, own, calendar), own);
    }

    public boolean hasLessons() {
        return status instanceof DayStatus.Lessons;
    }

    private static DayStatus status(Grade grade, AirDay day, List<ChannelDay> own, SchoolCalendar calendar) {
        if (own.stream().anyMatch(channel -> !channel.lessons().isEmpty())) {
            return new DayStatus.Lessons();
        }
        Optional<Wording> free = calendar.freeBecause(day.date(), grade);
        if (free.isPresent()) {
            return new DayStatus.Free(free.get());
        }
        if (calendar.templateDay(day.date()).isEmpty()) {
            return new DayStatus.Weekend();
        }
        return own.stream().anyMatch(ChannelDay::isPublished)
                ? new DayStatus.NothingForGrade()
                : new DayStatus.NotPublished();
    }
}
