package kz.telesabaq.command;

import java.util.Locale;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.views.Capacity;
import kz.telesabaq.schedule.views.ChannelCapacity;
import kz.telesabaq.schedule.views.CourseFit;

/** The capacity arithmetic as tables for people. */
final class CapacityTables {
    private static final Wording WEEK = Wording.of(
            "%s: аптасына %d слот, ТОЖ – %s сағат; сұралған жаңа сабақ: %d (%d слот), қайталауға қалатыны: %d.",
            "%s: %d слотов в неделю, ТУП – %s ч; запрошено новых уроков: %d (слотов: %d), остаётся на повторы: %d.",
            "%s: %d slots a week, curriculum plan %s h; new lessons asked for: %d (%d slots), left for repeats: %d.");
    private static final Wording RASTER = Wording.of("тор, мин", "сетка, мин", "raster, min");
    private static final Wording SLOTS = Wording.of("слот/апта", "слотов/нед", "slots/week");
    private static final Wording SHARE = Wording.of("ТОЖ үлесі", "доля ТУП", "share of plan");
    private static final Wording GRADE = Wording.of("сынып", "класс", "grade");
    private static final Wording HOURS = Wording.of("ТОЖ, сағ", "ТУП, ч", "plan, h");
    private static final Wording QUOTA = Wording.of("квота", "квота", "quota");
    private static final Wording MINUTES = Wording.of("минут", "минут", "minutes");
    private static final Wording WINDOW = Wording.of("уақыты", "часы", "hours");
    private static final Wording ALONE = Wording.of("жалғыз", "один", "alone");
    private static final Wording BESIDE = Wording.of("басқалармен", "с другими", "beside others");
    private static final Wording SCREEN = Wording.of("экран, мин/күн", "экран, мин/день", "screen, min/day");
    private static final Wording COURSE = Wording.of("курс", "курс", "course");
    private static final Wording ASKED = Wording.of("сұралған", "запрошено", "asked");
    private static final Wording FITS = Wording.of("сияды", "помещается", "fits");

    private CapacityTables() {}

    static String of(Capacity capacity, Locale reader) {
        return capacity.channels().stream()
                .map(channel -> channel(channel, reader))
                .collect(Collectors.joining());
    }

    private static String channel(ChannelCapacity channel, Locale reader) {
        String line = WEEK.with(
                        channel.channel().name(),
                        channel.slots(),
                        channel.fullPlan(),
                        channel.asked(),
                        channel.slotsAsked(),
                        channel.freeForRepeats())
                .in(reader);
        String end = System.lineSeparator();
        var text = new StringBuilder(line)
                .append(end)
                .append(end)
                .append(rasters(channel, reader))
                .append(end)
                .append(grades(channel, reader))
                .append(end);
        if (!channel.fits()) {
            text.append(proposal(channel, reader)).append(end);
        }
        return text.toString();
    }

    private static TextTable rasters(ChannelCapacity channel, Locale reader) {
        var table = new TextTable(RASTER.in(reader), SLOTS.in(reader), SHARE.in(reader));
        channel.rasters().forEach(share -> table.row(share.minutes(), share.slotsPerWeek(), share.percent() + " %"));
        return table;
    }

    private static TextTable grades(ChannelCapacity channel, Locale reader) {
        var table = new TextTable(
                GRADE.in(reader),
                HOURS.in(reader),
                QUOTA.in(reader),
                MINUTES.in(reader),
                WINDOW.in(reader),
                ALONE.in(reader),
                BESIDE.in(reader),
                SCREEN.in(reader));
        channel.grades()
                .forEach(grade -> table.row(
                        grade.grade(),
                        grade.hours(),
                        grade.quota(),
                        grade.minutes(),
                        grade.window(),
                        grade.mostAlone(),
                        grade.mostBesideOthers(),
                        grade.hasScreenLimit() ? grade.screenMinutesPerDay() : "–"));
        return table;
    }

    private static TextTable proposal(ChannelCapacity channel, Locale reader) {
        var table = new TextTable(COURSE.in(reader), ASKED.in(reader), FITS.in(reader));
        channel.proposal().stream()
                .filter(CourseFit::isCut)
                .forEach(course -> table.row(course.course(), course.asked(), course.fits()));
        return table;
    }
}
