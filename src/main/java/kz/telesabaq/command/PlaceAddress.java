package kz.telesabaq.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.PapersFinding;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.YearPlan;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A place of a plan as it is typed: {@code balapan/2026-11-23/09:00}. */
record PlaceAddress(ChannelId channel, LocalDate date, LocalTime time) {
    private static final Pattern WRITTEN =
            Pattern.compile("([a-z][a-z0-9-]{1,30})/(\\d{4}-\\d{2}-\\d{2})/(\\d{2}:\\d{2})");

    /** From one place to another of the same channel: {@code balapan/2026-11-23/09:00=2026-11-24/10:00}. */
    record Step(PlaceAddress from, PlaceAddress to) {}

    AirDay day() {
        return new AirDay(date);
    }

    /** The moment of the air day; of a channel that the papers do not know, the beginning of the day. */
    SlotTime start(Curriculum papers) {
        return papers.channel(channel)
                .map(known -> known.clock().slotOf(day(), time))
                .orElse(SlotTime.OPENING);
    }

    /** What begins there. */
    Reading<Placement> in(Curriculum papers, YearPlan plan) {
        var known = papers.channel(channel);
        if (known.isEmpty()) {
            return Reading.refused(PapersFinding.unknownChannel(Place.file(channel.name()), channel));
        }
        return plan.on(channel, day()).stream()
                .filter(airing -> airing.start().equals(start(papers)))
                .findFirst()
                .map(Reading::accepted)
                .orElseGet(() -> Reading.refused(nothingThere(known.get())));
    }

    private Finding nothingThere(Channel known) {
        return Finding.blocks(
                "schedule.edit-nothing-there",
                Place.file(known.id() + " " + date),
                Wording.of(
                                "%s күні сағат %s басталатын сабақ жоспарда жоқ.",
                                "В плане нет урока, который начинается %s в %s.", "On %s nothing begins at %s.")
                        .with(date, time),
                Wording.of(
                        "Басталу уақытын жоспардан қараңыз.",
                        "Посмотрите время начала в плане.",
                        "Look the start up in the plan."));
    }

    private static PlaceAddress parse(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new TypeConversionException(
                    "a place is written CHANNEL/DATE/HH:MM, balapan/2026-11-23/09:00, not \"" + text + "\"");
        }
        try {
            return new PlaceAddress(
                    new ChannelId(parts.group(1)), LocalDate.parse(parts.group(2)), LocalTime.parse(parts.group(3)));
        } catch (DateTimeException noSuchMoment) {
            throw new TypeConversionException("there is no such date or time: \"" + text + "\"");
        }
    }

    /** One place. */
    static final class Written implements ITypeConverter<PlaceAddress> {
        @Override
        public PlaceAddress convert(String text) {
            return parse(text);
        }
    }

    /** Two places of one channel. */
    static final class OfStep implements ITypeConverter<Step> {
        @Override
        public Step convert(String text) {
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new TypeConversionException(
                        "two places are written CHANNEL/DATE/HH:MM=DATE/HH:MM, not \"" + text + "\"");
            }
            var from = parse(text.substring(0, equals));
            var to = text.substring(equals + 1);
            return new Step(from, parse(to.matches("\\d.*") ? from.channel() + "/" + to : to));
        }
    }
}
