package kz.telesabaq.guide.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.guide.ChannelDay;
import kz.telesabaq.guide.ChannelGuide;
import kz.telesabaq.guide.GradeGuide;
import kz.telesabaq.guide.GuideHome;
import kz.telesabaq.guide.NextBroadcast;
import kz.telesabaq.guide.NowAndNext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The guide's pages as whole HTML documents: words, style and all in one answer, without any script. */
@Component
public final class GuidePages {
    private static final String FOLDER = "templates/guide/";
    private static final List<String> TEMPLATES = List.of("frame", "parts", "home", "day", "week", "channel", "lost");

    private final Texts texts = new Texts();
    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String style =
            resource("guide.css").lines().map(String::strip).collect(Collectors.joining("\n"));
    private final String edition = edition(texts);

    public GuidePages() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix(FOLDER);
        templates.setSuffix(".html");
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(texts.source());
    }

    public String home(PageLanguage language, GuideHome home) {
        var maker = new ViewMaker(language, texts);
        var page = page(language, new Addresses(language).home(), texts.say(language, "home.title"));
        page.put("date", new Dates(language).full(home.today().date()));
        page.put("onAir", onAir(maker, home));
        page.put("grades", grades(language, maker));
        next(page, language, home.next());
        return render("home", language, page);
    }

    /** One day of a grade, and its week below. */
    public String day(PageLanguage language, GradeGuide guide) {
        Grade grade = guide.day().grade();
        AirDay day = guide.day().day();
        var addresses = new Addresses(language);
        String date = new Dates(language).full(day.date());
        var page = gradePage(language, guide, addresses.grade(grade, day), "day.title", date);
        page.put("date", date);
        page.put("note", new ViewMaker(language, texts).note(guide.day()));
        page.put("channels", new ViewMaker(language, texts).channels(guide.day().channels(), guide.now()));
        addresses(page, addresses, grade, guide);
        next(page, language, guide.next());
        return render("day", language, page);
    }

    /** The week of a grade, printable as one sheet. */
    public String week(PageLanguage language, GradeGuide guide) {
        Grade grade = guide.day().grade();
        var addresses = new Addresses(language);
        String address = addresses.week(grade, guide.week().monday());
        var page = gradePage(language, guide, address, "week.title", range(language, guide));
        addresses(page, addresses, grade, guide);
        return render("week", language, page);
    }

    /** The whole day of a channel. */
    public String channel(PageLanguage language, ChannelGuide guide, List<Channel> channels) {
        var addresses = new Addresses(language);
        var maker = new ViewMaker(language, texts);
        ChannelDay day = guide.day();
        ChannelView view = maker.channel(day, guide.now());
        LocalDate date = day.day().date();
        String words = new Dates(language).full(date);
        var page = page(
                language,
                addresses.channel(day.channel().id(), day.day()),
                texts.say(language, "channel.title", view.name(), words));
        page.put("date", words);
        page.put("channel", view);
        page.put("isToday", day.day().equals(guide.today()));
        page.put("previous", addresses.channel(day.channel().id(), day.day().previous()));
        page.put("following", addresses.channel(day.channel().id(), day.day().next()));
        page.put(
                "others",
                channels.stream()
                        .map(other -> new Link(
                                other.name().in(language.locale()),
                                addresses.channel(other.id(), day.day()),
                                other.id().equals(day.channel().id())))
                        .toList());
        next(page, language, guide.next());
        return render("channel", language, page);
    }

    /** A page for an address that leads nowhere, with ways on. */
    public String notFound(PageLanguage language) {
        var page = page(language, new Addresses(language).home(), texts.say(language, "lost.title"));
        page.put("grades", grades(language, new ViewMaker(language, texts)));
        return render("lost", language, page);
    }

    /**
     * Names this state of templates, style and words: another edition may print the same lessons differently, so a copy that a
     * reader kept is no longer good.
     */
    public String edition() {
        return edition;
    }

    /** A name and where it leads. */
    record Link(String name, String href, boolean current) {}

    /** A grade on the first page. */
    record GradeLink(int number, String name, String href) {}

    /** What a channel shows now and next; the lists hold one lesson or none. */
    record OnAir(ChannelView channel, List<LessonView> now, List<LessonView> next, String note) {}

    private List<OnAir> onAir(ViewMaker maker, GuideHome home) {
        return home.channels().stream()
                .sorted(Comparator.comparing(NowAndNext::channel, maker.ownFirst()))
                .map(on -> new OnAir(
                        maker.channel(on.today(), on.moment()),
                        on.now().map(lesson -> maker.lesson(lesson, on.moment())).stream()
                                .toList(),
                        on.next().map(lesson -> maker.lesson(lesson, on.moment())).stream()
                                .toList(),
                        on.isOver() ? "on-air.over" : on.today().lessons().isEmpty() ? "on-air.none" : ""))
                .toList();
    }

    private static List<GradeLink> grades(PageLanguage language, ViewMaker maker) {
        var addresses = new Addresses(language);
        return IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                .mapToObj(number -> new GradeLink(number, maker.gradeName(number), addresses.grade(new Grade(number))))
                .toList();
    }

    private Map<String, Object> gradePage(
            PageLanguage language, GradeGuide guide, String address, String title, String when) {
        var maker = new ViewMaker(language, texts);
        int grade = guide.day().grade().number();
        var page = page(language, address, texts.say(language, title, maker.gradeName(grade), when));
        page.put("grade", grade);
        page.put("gradeName", maker.gradeName(grade));
        page.put("range", range(language, guide));
        page.put("tabs", maker.tabs(guide));
        page.put("isToday", guide.day().day().equals(guide.today()));
        page.put(
                "weeks",
                maker.channels(guide.day().channels(), guide.now()).stream()
                        .map(view -> new WeekOfChannel(
                                view,
                                guide.day().channels().stream()
                                        .map(ChannelDay::channel)
                                        .filter(channel -> channel.id().name().equals(view.id()))
                                        .flatMap(channel -> maker.week(guide, channel).stream())
                                        .toList()))
                        .toList());
        return page;
    }

    private static String range(PageLanguage language, GradeGuide guide) {
        return new Dates(language)
                .range(guide.week().monday().date(), guide.week().last().date());
    }

    /** The week of a grade on one channel. */
    record WeekOfChannel(ChannelView channel, List<DayTab> days) {}

    private static void addresses(Map<String, Object> page, Addresses addresses, Grade grade, GradeGuide guide) {
        AirDay monday = guide.week().monday();
        page.put("dayHref", addresses.grade(grade, guide.day().day()));
        page.put("todayHref", addresses.grade(grade));
        page.put("weekHref", addresses.week(grade, monday));
        page.put("weekBefore", addresses.week(grade, monday.plusDays(-7)));
        page.put("weekAfter", addresses.week(grade, monday.plusDays(7)));
        page.put("dayWeekBefore", addresses.grade(grade, guide.day().day().plusDays(-7)));
        page.put("dayWeekAfter", addresses.grade(grade, guide.day().day().plusDays(7)));
        if (guide.next() instanceof NextBroadcast.On on) {
            page.put("nextHref", addresses.grade(grade, on.day()));
        }
    }

    private void next(Map<String, Object> page, PageLanguage language, NextBroadcast next) {
        page.put(
                "next",
                switch (next) {
                    case NextBroadcast.On on ->
                        texts.say(
                                language,
                                "next.on",
                                new Dates(language).full(on.day().date()));
                    case NextBroadcast.NotYetPublished ignored -> texts.say(language, "next.unknown");
                });
    }

    private Map<String, Object> page(PageLanguage language, String address, String title) {
        var page = new TreeMap<String, Object>();
        page.put("lang", language.tag());
        page.put("title", title);
        page.put("style", style);
        page.put("home", new Addresses(language).home());
        page.put(
                "languages",
                Arrays.stream(PageLanguage.values())
                        .map(other -> new LanguageLink(
                                other.tag(),
                                other.ownName(),
                                other.shortName(),
                                Addresses.inLanguage(address, other),
                                other == language))
                        .toList());
        return page;
    }

    /** The same page in another language. */
    record LanguageLink(String tag, String name, String shortName, String href, boolean current) {}

    private String render(String template, PageLanguage language, Map<String, Object> page) {
        return engine.process(template, new Context(language.locale(), page))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String edition(Texts words) {
        var everything = new StringBuilder(style);
        for (String template : TEMPLATES) {
            everything.append(resource(template + ".html"));
        }
        for (PageLanguage language : PageLanguage.values()) {
            everything.append(words.everything(language));
        }
        return Integer.toHexString(everything.toString().hashCode());
    }

    private static String resource(String name) {
        try (var file = GuidePages.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the guide's " + FOLDER + name + " is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException("the guide's " + FOLDER + name + " cannot be read", fault);
        }
    }
}
