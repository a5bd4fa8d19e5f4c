package kz.telesabaq.desk.build;

import java.time.Instant;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Severity;
import kz.telesabaq.schedule.Slot;

/**
 * Something that will be seen on air unless somebody acts.
 *
 * @param airsAt when it will be seen
 * @param findings what is wrong and what to do, the weightiest first; at least one
 */
public record Problem(Channel channel, AirDay day, Instant airsAt, About about, List<Finding> findings) {
    public Problem {
        findings = findings.stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a problem of %s at %s says nothing".formatted(channel.id(), airsAt));
        }
    }

    public Severity severity() {
        return findings.getFirst().severity();
    }

    /** What the problem is with. */
    public sealed interface About {
        record OfLesson(Slot slot) implements About {}

        record OfDay() implements About {}
    }
}
