package kz.telesabaq.schedule.file;

import static kz.telesabaq.schedule.file.JsonText.quoted;
import static kz.telesabaq.schedule.file.JsonText.window;

import java.util.stream.Collectors;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Preferences;

/** Writes a planning profile, a line for what one would change at a time. */
final class ProfileWriter {
    private ProfileWriter() {}

    static String write(PlanningProfile profile) {
        return "{\"name\": %s, \"breakMinutes\": %d, \"repeatWithinDays\": %d, \"halfDay\": %s, \"bands\": %s,\n%s}"
                .formatted(
                        quoted(profile.name()),
                        profile.breakMinutes(),
                        profile.repeatWithinDays(),
                        quoted(profile.halfDay()),
                        JsonText.lines(profile.bands().stream()
                                .map(ProfileWriter::band)
                                .toList()),
                        preferences(profile.preferences()));
    }

    private static String band(GradeBand band) {
        return "{\"grades\": [%d, %d], \"premieres\": %s, \"repeats\": %s, \"screenMinutesPerDay\": %d, \"requiredRepeats\": %d}"
                .formatted(
                        band.first(),
                        band.last(),
                        window(band.premieres()),
                        window(band.repeats()),
                        band.screenMinutesPerDay(),
                        band.requiredRepeats());
    }

    private static String preferences(Preferences preferences) {
        return "\"hardSubjects\": [%s],\n\"freshHours\": %s,\n\"longestIdleMinutes\": %d,\n\"weights\": %s"
                .formatted(
                        preferences.hardSubjects().stream()
                                .map(JsonText::quoted)
                                .collect(Collectors.joining(", ")),
                        window(preferences.freshHours()),
                        preferences.longestIdleMinutes(),
                        preferences.weights().byRule().entrySet().stream()
                                .map(weight -> quoted(weight.getKey()) + ": " + weight.getValue())
                                .collect(Collectors.joining(", ", "{", "}")));
    }
}
