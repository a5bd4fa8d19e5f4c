package kz.telesabaq.command;

import java.time.DateTimeException;
import java.util.Arrays;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.playout.format.PlayoutFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How channels, days and formats are written on the command line. */
final class PlayoutWords {
    private PlayoutWords() {}

    static final class OfChannel implements ITypeConverter<ChannelId> {
        @Override
        public ChannelId convert(String text) {
            try {
                return new ChannelId(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    static final class OfDay implements ITypeConverter<AirDay> {
        @Override
        public AirDay convert(String text) {
            try {
                return AirDay.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("a day is written 2026-11-23, not \"" + text + "\"");
            }
        }
    }

    static final class OfFormat implements ITypeConverter<PlayoutFormat> {
        @Override
        public PlayoutFormat convert(String text) {
            return PlayoutFormat.named(text)
                    .orElseThrow(() -> new TypeConversionException("there is no format \"" + text + "\", there are "
                            + Arrays.stream(PlayoutFormat.values())
                                    .map(PlayoutFormat::shortName)
                                    .toList()));
        }
    }
}
