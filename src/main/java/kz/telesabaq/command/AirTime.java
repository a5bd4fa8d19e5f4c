package kz.telesabaq.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A moment of a channel as people write it: {@code balapan/2026-11-23/09:15}. */
record AirTime(ChannelId channel, AirDay day, LocalTime time) {
    private static final Pattern WRITTEN =
            Pattern.compile("([a-z][a-z0-9-]{1,30})/(\\d{4}-\\d{2}-\\d{2})/(\\d{2}:\\d{2})");

    /** Refuses anything else with the text shown. */
    static AirTime parse(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "a moment of a channel looks like balapan/2026-11-23/09:15, not \"" + text + "\"");
        }
        try {
            return new AirTime(
                    new ChannelId(parts.group(1)),
                    new AirDay(LocalDate.parse(parts.group(2))),
                    LocalTime.parse(parts.group(3)));
        } catch (DateTimeException refused) {
            throw new IllegalArgumentException("there is no such date or time: \"" + text + "\"", refused);
        }
    }

    @Override
    public String toString() {
        return channel + "/" + day + "/" + time;
    }

    /** From the command line. */
    static final class Converter implements ITypeConverter<AirTime> {
        @Override
        public AirTime convert(String text) {
            try {
                return parse(text);
            } catch (IllegalArgumentException refused) {
                throw new TypeConversionException(refused.getMessage());
            }
        }
    }
}
