package kz.telesabaq.guide.html;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.guide.ChannelDay;
import kz.telesabaq.guide.DayStatus;
import kz.telesabaq.guide.FamilyGuide;
import kz.telesabaq.guide.GradeGuide;
import kz.telesabaq.guide.GuideDay;
import kz.telesabaq.guide.GuideLesson;
import kz.telesabaq.guide.Showing;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.views.Child;

/** Turns what the guide knows into words for one language's readers; pure. */
final class ViewMaker {
    private final PageLanguage language;
    private final Locale locale;
    private final Addresses addresses;
    private final Dates dates;
    private final Texts texts;

    ViewMaker(PageLanguage language, Texts texts) {
        this.language = language;
        this.locale = language.locale();
        this.addresses = new Addresses(language);
        this.dates = new Dates(language);
        this.texts = texts;
    }

    /** The page's own language of instruction first, the others in the order of the school year. */
    Comparator<Channel> ownFirst() {
        return Comparator.comparing(channel -> !channel.language().equals(language.closestTo(Language.KAZAKH)));
    }

    List<ChannelView> channels(List<ChannelDay> days, Instant now) {
        return days.stream()
                .sorted(Comparator.comparing(ChannelDay::channel, ownFirst()))
                .map(day -> channel(day, now))
                .toList();
    }

    ChannelView channel(ChannelDay day, Instant now) {
        Channel channel = day.channel();
        return new ChannelView(
                channel.id().name(),
                channel.name().in(locale),
                texts.say(language, "channel.teaches." + channel.language()),
                addresses.channel(channel.id(), day.day()),
                addresses.live(channel.id()),
                day.isPublished(),
                day.lessons().stream().map(lesson -> lesson(lesson, now)).toList());
    }

    LessonView lesson(GuideLesson lesson, Instant now) {
        var about = lesson.slot().lesson();
        Language topicLanguage = language.closestTo(about.language());
        return new LessonView(
                Dates.clock(lesson.start()),
                Dates.clock(lesson.slotEnd()),
                lesson.grade().number(),
                addresses.grade(lesson.grade()),
                lesson.slot().subject().name().in(locale),
                about.topic().in(topicLanguage),
                topicLanguage.tag(),
                lesson.minutes(),
                lesson.slot().role() == Role.PREMIERE ? "premiere" : "repeat",
                switch (lesson.showing()) {
                    case Showing.TheLesson ignored -> "";
                    case Showing.Standby standby -> standby.why().in(locale);
                },
                state(lesson, now));
    }

    /** A lesson of a family, with the channel that shows it. */
    record FamilyLesson(LessonView lesson, String channel) {}

    List<FamilyLesson> family(FamilyGuide guide, List<Channel> channels) {
        return guide.lessons().stream()
                .flatMap(lesson -> channels.stream()
                        .filter(channel -> channel.id().equals(lesson.channel()))
                        .map(channel -> new FamilyLesson(
                                lesson(lesson, guide.now()), channel.name().in(locale))))
                .toList();
    }

    List<String> overlaps(FamilyGuide guide) {
        return guide.day().overlaps().stream()
                .map(overlap -> overlap.sentence().in(locale))
                .toList();
    }

    /** A grade that a family may choose; {@code chosen} when it has. */
    record Choice(String child, int grade, String name, boolean chosen) {}

    /** The grades of one language of instruction. */
    record School(String teaches, List<Choice> choices) {}

    List<School> schools(Set<Child> family, List<Channel> channels) {
        return channels.stream()
                .sorted(ownFirst())
                .map(Channel::language)
                .distinct()
                .map(teaching -> new School(
                        texts.say(language, "channel.teaches." + teaching),
                        IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                                .mapToObj(grade -> new Child(teaching, new Grade(grade)))
                                .map(child -> new Choice(
                                        child.toString(),
                                        child.grade().number(),
                                        gradeName(child.grade().number()),
                                        family.contains(child)))
                                .toList()))
                .toList();
    }

    /** The days of the guide's week for one channel, or for none when only tabs are wanted. */
    List<DayTab> week(GradeGuide guide, Channel channel) {
        return guide.week().days().stream()
                .map(day -> tab(
                        guide,
                        day,
                        day.channels().stream()
                                .filter(own -> own.channel().id().equals(channel.id()))
                                .flatMap(own -> own.lessons().stream())
                                .map(lesson -> lesson(lesson, guide.now()))
                                .toList()))
                .toList();
    }

    List<DayTab> tabs(GradeGuide guide) {
        return guide.week().days().stream()
                .map(day -> tab(guide, day, List.of()))
                .toList();
    }

    /** What is said in place of a day's lessons. */
    String note(GuideDay day) {
        return switch (day.status()) {
            case DayStatus.Lessons ignored -> "";
            case DayStatus.NothingForGrade ignored ->
                texts.say(
                        language, "day.nothing-for-grade", gradeName(day.grade().number()));
            case DayStatus.Weekend ignored -> texts.say(language, "day.weekend");
            case DayStatus.Free free ->
                texts.say(language, "day.free", free.name().in(locale));
            case DayStatus.NotPublished ignored -> texts.say(language, "day.not-published");
        };
    }

    String gradeName(int grade) {
        return texts.say(language, "grade.name", Integer.toString(grade));
    }

    private DayTab tab(GradeGuide guide, GuideDay day, List<LessonView> lessons) {
        AirDay date = day.day();
        return new DayTab(
                date.toString(),
                dates.weekday(date.date()),
                dates.shortWeekday(date.date()),
                dates.dayMonth(date.date()),
                date.date().getDayOfMonth(),
                dates.month(date.date()),
                addresses.grade(day.grade(), date),
                date.equals(guide.day().day()),
                date.equals(guide.today()),
                note(day),
                lessons);
    }

    private static String state(GuideLesson lesson, Instant now) {
        if (now.isBefore(lesson.start().toInstant())) {
            return "ahead";
        }
        return now.isBefore(lesson.slotEnd().toInstant()) ? "now" : "over";
    }
}
