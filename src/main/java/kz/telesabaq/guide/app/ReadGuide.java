package kz.telesabaq.guide.app;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.guide.ChannelDay;
import kz.telesabaq.guide.ChannelGuide;
import kz.telesabaq.guide.GradeGuide;
import kz.telesabaq.guide.GuideDay;
import kz.telesabaq.guide.GuideHome;
import kz.telesabaq.guide.GuideWeek;
import kz.telesabaq.guide.NextBroadcast;
import kz.telesabaq.guide.NowAndNext;
import kz.telesabaq.playout.PublishedRundowns;
import org.springframework.stereotype.Component;

/**
 * What viewers may know: the published rundowns, and nothing that is only planned. The curriculum lends the channels and the
 * names of holidays.
 */
@Component
public final class ReadGuide {
    /** How many published days are looked through for a grade's next lesson; two weeks of holidays and a month of school. */
    private static final int DAYS_AHEAD = 30;

    private final PublishedRundowns rundowns;
    private final CurrentCurriculum current;
    private final Clock clock;

    public ReadGuide(PublishedRundowns rundowns, CurrentCurriculum current, Clock clock) {
        this.rundowns = rundowns;
        this.current = current;
        this.clock = clock;
    }

    /** The air day that is open now, by the clock of the first channel. */
    public AirDay today() {
        return channels().stream()
                .findFirst()
                .map(channel -> channel.clock().dayAt(clock.instant()))
                .orElseThrow(() -> new IllegalStateException("the school year names no channel, so there is no guide"));
    }

    public List<Channel> channels() {
        return year().channels();
    }

    /** Whether the day lies in the school year the house works on. */
    public boolean isInSchoolYear(AirDay day) {
        return year().calendar().year().contains(day.date());
    }

    public ChannelDay channelDay(Channel channel, AirDay day) {
        return rundowns.latest(channel.id(), day)
                .map(rundown -> ChannelDay.of(rundown).asKnownAt(clock.instant()))
                .orElseGet(() -> ChannelDay.nothingPublished(channel, day));
    }

    GuideDay day(Grade grade, AirDay day) {
        Curriculum year = year();
        List<ChannelDay> channels = year.channels().stream()
                .map(channel -> channelDay(channel, day))
                .toList();
        return GuideDay.of(grade, day, channels, year.calendar());
    }

    /** The school week in which the day lies. */
    GuideWeek week(Grade grade, AirDay day) {
        return new GuideWeek(
                grade,
                GuideWeek.daysAround(day, year().calendar()).stream()
                        .map(each -> day(grade, each))
                        .toList());
    }

    public GuideHome home() {
        Instant now = clock.instant();
        List<NowAndNext> onAir = channels().stream()
                .map(channel ->
                        new NowAndNext(channelDay(channel, channel.clock().dayAt(now)), now))
                .toList();
        return new GuideHome(today(), onAir, nextBroadcast(today()));
    }

    public GradeGuide grade(Grade grade, AirDay day) {
        return new GradeGuide(day(grade, day), week(grade, day), today(), clock.instant(), nextBroadcast(grade, day));
    }

    public ChannelGuide channel(Channel channel, AirDay day) {
        return new ChannelGuide(channelDay(channel, day), today(), clock.instant(), nextBroadcast(day));
    }

    /** The first published day after this one on which any channel has a lesson. */
    NextBroadcast nextBroadcast(AirDay after) {
        return first(publishedAfter(after)
                .filter(day -> channels().stream()
                        .anyMatch(channel -> !channelDay(channel, day).lessons().isEmpty())));
    }

    /** The first published day after this one on which the grade has a lesson. */
    NextBroadcast nextBroadcast(Grade grade, AirDay after) {
        return first(publishedAfter(after).filter(day -> day(grade, day).hasLessons()));
    }

    /** All published days of a channel from yesterday on, in order. */
    public List<ChannelDay> listings(Channel channel) {
        AirDay yesterday = channel.clock().dayAt(clock.instant()).previous();
        return rundowns.days(channel.id()).stream()
                .filter(day -> !day.date().isBefore(yesterday.date()))
                .map(day -> channelDay(channel, day))
                .toList();
    }

    public Optional<Channel> channel(ChannelId id) {
        return year().channel(id);
    }

    private static NextBroadcast first(Stream<AirDay> days) {
        return days.findFirst().<NextBroadcast>map(NextBroadcast.On::new).orElseGet(NextBroadcast.NotYetPublished::new);
    }

    private Stream<AirDay> publishedAfter(AirDay after) {
        return channels().stream()
                .map(channel -> rundowns.days(channel.id()))
                .flatMap(Collection::stream)
                .filter(day -> day.date().isAfter(after.date()))
                .distinct()
                .sorted()
                .limit(DAYS_AHEAD);
    }

    private Curriculum year() {
        return switch (current.read()) {
            case Reading.Accepted<Curriculum> accepted -> accepted.value();
            case Reading.Refused<Curriculum> refused ->
                throw new IllegalStateException("the school year cannot be read, so there is no guide: "
                        + refused.findings().getFirst());
        };
    }
}
