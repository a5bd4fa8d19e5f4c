package kz.telesabaq.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.telesabaq.coverage.CourseCoverage;
import kz.telesabaq.coverage.CourseCoverage.Hours;
import kz.telesabaq.coverage.CoverageLedger;
import kz.telesabaq.coverage.LessonCoverage;
import kz.telesabaq.coverage.LessonFate;
import kz.telesabaq.coverage.Light;
import kz.telesabaq.coverage.ObjectiveCoverage;
import kz.telesabaq.curriculum.WeeklyHours;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Placement;

/** The coverage ledger as lines for people and as fields for programs (docs/formats/ledgers.md). */
final class CoverageLines {
    private CoverageLines() {}

    static Wording line(LessonCoverage lesson) {
        return Wording.of("%s %s, %d-тоқсан: %s", "%s %s, %d-я четверть: %s", "%s %s, quarter %d: %s")
                .with(
                        word(lesson.light()),
                        lesson.lesson().code(),
                        lesson.lesson().quarter(),
                        lesson.standing().sentence());
    }

    /** @param quarter 1 to 4, or 0 for the year */
    static Wording line(CourseCoverage course, int quarter) {
        var hours = quarter == 0 ? course.year() : course.in(quarter);
        return Wording.of(
                        "%s: ҮОЖ – %s сағат, жоспарда – %d сабақ (%d.%d %%, %d минут), эфирде болғаны – %d, айнада – %d; қызыл – %d, сары – %d.",
                        "%s: ТУП – %s ч, в плане уроков – %d (%d.%d %%, %d мин), вышло в эфир – %d, в зеркале – %d; красных – %d, жёлтых – %d.",
                        "%s: %s hours in the typical plan, %d lessons planned (%d.%d %%, %d min), %d aired, %d mirrored; red: %d, amber: %d.")
                .with(
                        course.course().code(),
                        new WeeklyHours(hours.halfHours()),
                        hours.planned(),
                        hours.perMille() / 10,
                        hours.perMille() % 10,
                        hours.plannedMinutes(),
                        hours.aired(),
                        hours.mirrored(),
                        course.count(Light.RED),
                        course.count(Light.AMBER));
    }

    static Map<String, Object> facts(CoverageLedger ledger, List<LessonCoverage> inDanger) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("as_of", ledger.asOf().toString());
        var counts = new LinkedHashMap<String, Object>();
        var objectives = new LinkedHashMap<String, Object>();
        for (Light light : Light.values()) {
            counts.put(name(light), ledger.count(light));
            objectives.put(name(light), ledger.countObjectives(light));
        }
        facts.put("lessons", counts);
        facts.put("objectives", objectives);
        facts.put("in_danger", inDanger.stream().map(CoverageLines::fields).toList());
        return facts;
    }

    static Map<String, Object> fields(CourseCoverage course, List<LessonCoverage> named) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("course", course.course().code().toString());
        fields.put("language", course.course().language().tag());
        fields.put("grade", course.course().grade().number());
        fields.put("subject", course.course().subject().key());
        fields.put("light", name(course.light()));
        fields.put("red", course.count(Light.RED));
        fields.put("amber", course.count(Light.AMBER));
        fields.put("green", course.count(Light.GREEN));
        fields.put("year", fields(course.year()));
        var quarters = new LinkedHashMap<String, Object>();
        course.quarters().forEach((number, hours) -> quarters.put(Integer.toString(number), fields(hours)));
        fields.put("quarters", quarters);
        fields.put(
                "objectives_in_danger",
                course.objectives().stream()
                        .filter(objective -> objective.light() == Light.RED)
                        .map(ObjectiveCoverage::code)
                        .toList());
        if (!named.isEmpty()) {
            fields.put("lessons", named.stream().map(CoverageLines::fields).toList());
        }
        return fields;
    }

    private static Map<String, Object> fields(Hours hours) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("typical_plan_half_hours", hours.halfHours());
        fields.put("planned", hours.planned());
        fields.put("planned_minutes", hours.plannedMinutes());
        fields.put("aired", hours.aired());
        fields.put("mirrored", hours.mirrored());
        fields.put("per_mille", hours.perMille());
        return fields;
    }

    private static Map<String, Object> fields(LessonCoverage lesson) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("lesson", lesson.lesson().code().toString());
        fields.put("quarter", lesson.lesson().quarter());
        fields.put("objectives", lesson.lesson().objectives());
        fields.put("light", name(lesson.light()));
        fields.put("why", lesson.standing().name().toLowerCase(Locale.ROOT));
        fields.put("planned", lesson.planned().stream().map(CoverageLines::day).toList());
        fields.put(
                "aired",
                lesson.fates().stream()
                        .filter(LessonFate::wasSeen)
                        .map(fate -> fate.day().toString())
                        .toList());
        fields.put("mirrored", List.copyOf(lesson.mirrored()));
        return fields;
    }

    private static String day(Placement airing) {
        return airing.day().toString();
    }

    private static String name(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }

    private static Wording word(Light light) {
        return switch (light) {
            case OFF -> Wording.of("ЭФИРДЕ ЖОҚ", "НЕ В ЭФИРЕ", "OFF");
            case GREEN -> Wording.of("ЖАСЫЛ", "ЗЕЛЁНЫЙ", "GREEN");
            case AMBER -> Wording.of("САРЫ", "ЖЁЛТЫЙ", "AMBER");
            case RED -> Wording.of("ҚЫЗЫЛ", "КРАСНЫЙ", "RED");
        };
    }
}
