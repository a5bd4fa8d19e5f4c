package kz.telesabaq.guide;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.schedule.Slot;

/**
 * The lessons a channel airs on a day, in order of time; fillers and cards between them are nobody's business.
 *
 * @param revision of the published rundown it was read from; {@link #NOTHING_PUBLISHED} where there is none
 */
public record ChannelDay(Channel channel, AirDay day, int revision, List<GuideLesson> lessons) {
    /** The revision of a day of which nothing is published. */
    public static final int NOTHING_PUBLISHED = 0;

    /** How long before a lesson viewers are told that it will not be shown. */
    private static final Duration TOLD_BEFOREHAND = Duration.ofMinutes(30);

    public ChannelDay {
        lessons = List.copyOf(lessons);
    }

    public static ChannelDay nothingPublished(Channel channel, AirDay day) {
        return new ChannelDay(channel, day, NOTHING_PUBLISHED, List.of());
    }

    /** Reads a rundown. Standby cards that follow each other for one slot are one absent lesson. */
    public static ChannelDay of(Rundown rundown) {
        var lessons = new ArrayList<GuideLesson>();
        Optional<Slot> standingBy = Optional.empty();
        for (RundownEntry entry : rundown.entries()) {
            Optional<Slot> standby = Optional.empty();
            switch (entry) {
                case RundownEntry.Programme programme ->
                    lessons.add(lesson(rundown, programme.slot(), programme.length(), new Showing.TheLesson()));
                case RundownEntry.Standby card -> {
                    standby = Optional.of(card.slot());
                    if (!standby.equals(standingBy)) {
                        Frames planned = card.slot().lesson().planned();
                        lessons.add(lesson(rundown, card.slot(), planned, new Showing.Standby(card.why())));
                    }
                }
                case RundownEntry.Filler ignored -> standby = standingBy;
                case RundownEntry.Slate ignored -> standby = standingBy;
            }
            standingBy = standby;
        }
        return new ChannelDay(rundown.channel(), rundown.day(), rundown.revision(), lessons);
    }

    /**
     * The day as viewers should be told of it: a lesson whose recording may still come in time is a lesson. Only shortly
     * before its time, and afterwards, they are told that the standby card takes its place.
     */
    public ChannelDay asKnownAt(Instant now) {
        Instant soon = now.plus(TOLD_BEFOREHAND);
        return new ChannelDay(
                channel,
                day,
                revision,
                lessons.stream()
                        .map(lesson -> lesson.start().toInstant().isAfter(soon) ? lesson.asPlanned() : lesson)
                        .toList());
    }

    public boolean isPublished() {
        return revision != NOTHING_PUBLISHED;
    }

    /** The same day with the lessons of one grade only. */
    public ChannelDay of(Grade grade) {
        return new ChannelDay(
                channel,
                day,
                revision,
                lessons.stream().filter(lesson -> lesson.grade().equals(grade)).toList());
    }

    /** The lesson in whose slot the instant lies. */
    public Optional<GuideLesson> at(Instant instant) {
        return lessons.stream()
                .filter(lesson -> !instant.isBefore(lesson.start().toInstant())
                        && instant.isBefore(lesson.slotEnd().toInstant()))
                .findFirst();
    }

    /** The first lesson that begins after the instant. */
    public Optional<GuideLesson> after(Instant instant) {
        return lessons.stream()
                .filter(lesson -> lesson.start().toInstant().isAfter(instant))
                .findFirst();
    }

    private static GuideLesson lesson(Rundown rundown, Slot slot, Frames length, Showing showing) {
        HouseClock clock = rundown.channel().clock();
        Span span = slot.span();
        return new GuideLesson(
                rundown.channel().id(),
                clock.wallClock(rundown.day(), span.start()),
                clock.wallClock(rundown.day(), span.end()),
                slot,
                length,
                showing);
    }
}
