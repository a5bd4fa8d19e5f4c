package kz.telesabaq.guide.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import kz.telesabaq.guide.ChannelDay;
import kz.telesabaq.guide.ChannelGuide;
import kz.telesabaq.guide.FamilyGuide;
import kz.telesabaq.guide.GradeGuide;
import kz.telesabaq.guide.GuideHome;
import kz.telesabaq.guide.GuideLesson;
import kz.telesabaq.guide.NextBroadcast;
import kz.telesabaq.guide.Showing;
import kz.telesabaq.guide.html.PageLanguage;

/**
 * The ETag of a page: which revisions of which days it shows, and what of them is on air. As long as none of that changes,
 * neither does the page.
 */
final class Stamp {
    private Stamp() {}

    static String of(String edition, PageLanguage language, GuideHome home) {
        String onAir = home.channels().stream()
                .map(on -> revision(on.today()) + onAir(on.today(), on.moment()))
                .collect(Collectors.joining());
        return tag("home", edition, language, home.today().toString(), onAir, next(home.next()));
    }

    static String of(String edition, PageLanguage language, GradeGuide guide) {
        String week = guide.week().days().stream()
                .map(day -> day.status() + revisions(day.channels(), guide.now()))
                .collect(Collectors.joining());
        var day = guide.day();
        return tag(
                "grade " + day.grade() + " " + day.day(),
                edition,
                language,
                guide.today().toString(),
                day.status() + revisions(day.channels(), guide.now()) + week,
                next(guide.next()));
    }

    static String of(String edition, PageLanguage language, ChannelGuide guide) {
        return tag(
                "channel",
                edition,
                language,
                guide.today().toString(),
                revision(guide.day()) + onAir(guide.day(), guide.now()),
                next(guide.next()));
    }

    static String of(String edition, PageLanguage language, FamilyGuide guide) {
        String lessons = guide.lessons().stream()
                .map(lesson -> lesson.slot().lesson().code() + " " + lesson.showing() + " "
                        + lesson.start().toInstant().isAfter(guide.now()) + " "
                        + lesson.slotEnd().toInstant().isAfter(guide.now()))
                .collect(Collectors.joining());
        return tag("family", edition, language, guide.airDay().toString(), guide.isPublished(), lessons, guide.day());
    }

    /** For a document that is the same at any moment. */
    static String of(List<ChannelDay> days) {
        return tag("xmltv", days.stream().map(Stamp::revision).collect(Collectors.joining()));
    }

    private static String revisions(List<ChannelDay> channels, Instant now) {
        return channels.stream().map(day -> revision(day) + onAir(day, now)).collect(Collectors.joining());
    }

    private static String revision(ChannelDay day) {
        long absent = day.lessons().stream()
                .filter(lesson -> lesson.showing() instanceof Showing.Standby)
                .count();
        return "%s %s rev %d absent %d;".formatted(day.channel().id(), day.day(), day.revision(), absent);
    }

    /** Which lessons are over, on air and ahead. */
    private static String onAir(ChannelDay day, Instant now) {
        return day.at(now).map(GuideLesson::start).map(Object::toString).orElse("-")
                + day.after(now).map(GuideLesson::start).map(Object::toString).orElse("-");
    }

    private static String next(NextBroadcast next) {
        return switch (next) {
            case NextBroadcast.On on -> on.day().toString();
            case NextBroadcast.NotYetPublished ignored -> "none";
        };
    }

    private static String tag(Object... facts) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(List.of(facts).toString().getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(sum, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("every Java has SHA-256", fault);
        }
    }
}
