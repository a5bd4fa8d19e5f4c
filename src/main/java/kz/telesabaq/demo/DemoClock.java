package kz.telesabaq.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.SchoolCalendar;

/**
 * How far the demo house is ahead of the machine, kept in a file so that a second start goes on where the first one was.
 *
 * @param file holds an ISO duration
 */
public record DemoClock(Path file) {

    /** The instant the house should start at: where it was, as long as that is in working hours, else a new demo day. */
    public Instant startingAt(SchoolCalendar calendar, Channel channel, Instant machine) throws IOException {
        if (Files.exists(file)) {
            Instant went = machine.plus(kept());
            if (DemoDay.isWorkingHour(calendar, channel, went)) {
                return went;
            }
        }
        Instant fresh = DemoDay.startingAt(calendar, channel, machine);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, Duration.between(machine, fresh).toString());
        return fresh;
    }

    private Duration kept() throws IOException {
        String text = Files.readString(file).strip();
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException fault) {
            throw new IOException(
                    "%s should hold a duration such as PT50H, not \"%s\"; delete it to start the demo anew"
                            .formatted(file, text),
                    fault);
        }
    }
}
