package kz.telesabaq.asrun.read;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.HouseNumber;

/** One row; every cell is looked at, also when another is wrong. */
record AsRunRow(String file, int number, UnaryOperator<String> cells, AsRunContext context, List<Finding> findings) {
    private static final Wording TIME = Wording.of(
            "САҒ:МИН:СЕК:КАДР, кадр 00–24, эфир күнінің басынан: 09:00:00:00",
            "ЧЧ:ММ:СС:КК, кадр 00–24, от полуночи эфирного дня: 09:00:00:00",
            "HH:MM:SS:FF, frames 00–24, from midnight of the air day: 09:00:00:00");

    Optional<AsRunRecord> read() {
        Optional<ChannelId> channel = cell("channel", ChannelId::new, Wording.same("balapan"));
        Optional<AirDay> day = cell("day", AirDay::parse, Wording.same("2026-09-01"));
        Optional<SlotTime> start = cell("start", this::slot, TIME);
        Optional<Frames> length = cell("length", AsRunRow::length, TIME);
        Optional<HouseNumber> clip = cell("clip", HouseNumber::new, Wording.same("TS000123"));
        Optional<String> engine = cell("engine", AsRunRow::named, Wording.same("embedded"));
        Optional<Instant> reported = cell("reported", Instant::parse, Wording.same("2026-09-01T04:10:01Z"));
        if (channel.isEmpty()
                || day.isEmpty()
                || start.isEmpty()
                || length.isEmpty()
                || clip.isEmpty()
                || engine.isEmpty()
                || reported.isEmpty()) {
            return Optional.empty();
        }
        var row = new AsRunRecord(
                channel.get(), day.get(), start.get(), length.get(), clip.get(), engine.get(), reported.get());
        if (context.clock().instantOf(row.day(), row.span().end()).isAfter(context.now())) {
            findings.add(
                    AsRunFindings.inTheFuture(place("start"), context.clock().label(row.start()), context.now()));
            return Optional.empty();
        }
        if (!context.known().contains(row.clip())) {
            findings.add(AsRunFindings.unknownClip(place("clip"), row.clip()));
        }
        return Optional.of(row);
    }

    private <T> Optional<T> cell(String column, Function<String, T> make, Wording example) {
        String text = cells.apply(column);
        try {
            return Optional.of(make.apply(text));
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            findings.add(AsRunFindings.illegible(place(column), text, example));
            return Optional.empty();
        }
    }

    private SlotTime slot(String text) {
        Frames opening = Frames.ofSeconds(context.clock().opening().toSecondOfDay());
        return new SlotTime(TimeOfDay.parse(text).minus(opening));
    }

    private static Frames length(String text) {
        Frames length = TimeOfDay.parse(text);
        if (length.isZero()) {
            throw new IllegalArgumentException("nothing was shown");
        }
        return length;
    }

    private static String named(String text) {
        if (text.isEmpty() || text.length() > 60) {
            throw new IllegalArgumentException("an engine has a name of 1 to 60 letters");
        }
        return text;
    }

    private Place place(String column) {
        return Place.cell(file, number, column);
    }
}
