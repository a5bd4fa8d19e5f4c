package kz.telesabaq.media.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.qc.Limit;
import kz.telesabaq.media.qc.QcThresholds;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a sheet of thresholds, {@code media/thresholds/<id>.json}; all that is wrong with it is told at once. */
public final class ThresholdSheet {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    private ThresholdSheet(String file) {
        this.file = file;
    }

    /** @param file its name, for the findings */
    public static Reading<QcThresholds> read(String file, String json) {
        var sheet = new ThresholdSheet(file);
        try {
            return sheet.thresholds(MAPPER.readTree(json));
        } catch (JacksonException broken) {
            return Reading.refused(sheet.wrong("", broken.getOriginalMessage()));
        }
    }

    private Reading<QcThresholds> thresholds(JsonNode root) {
        String id = root.path("id").asString("");
        int version = root.path("version").asInt(0);
        if (!id.matches("[a-z]+(-[a-z0-9]+)*")) {
            findings.add(wrong("id", id));
        }
        if (version < 1) {
            findings.add(wrong("version", root.path("version").toString()));
        }
        Map<Limit, Integer> limits = new EnumMap<>(Limit.class);
        JsonNode given = root.path("limits");
        given.propertyNames().stream()
                .filter(name -> Limit.named(name).isEmpty())
                .forEach(name -> findings.add(unknown(name)));
        for (Limit limit : Limit.values()) {
            JsonNode value = given.path(limit.written());
            if (value.isIntegralNumber() && value.canConvertToInt() && limit.allows(value.intValue())) {
                limits.put(limit, value.intValue());
            } else {
                findings.add(outside(limit, value.isMissingNode() ? "–" : value.toString()));
            }
        }
        return findings.isEmpty() ? Reading.accepted(new QcThresholds(id, version, limits)) : Reading.refused(findings);
    }

    private Finding outside(Limit limit, String value) {
        return Finding.blocks(
                "media.threshold-wrong",
                Place.cell(file, 1, limit.written()),
                Wording.of(
                                "%s шегі %d және %d арасындағы бүтін сан болуы керек, берілгені: %s.",
                                "Порог %s должен быть целым числом от %d до %d, дано: %s.",
                                "Threshold %s must be a whole number from %d to %d, given is: %s.")
                        .with(limit.written(), limit.least(), limit.most(), value),
                correct());
    }

    private Finding unknown(String name) {
        return Finding.blocks(
                "media.threshold-unknown",
                Place.cell(file, 1, name),
                Wording.of("Мұндай шек жоқ: %s.", "Такого порога нет: %s.", "There is no such threshold: %s.")
                        .with(name),
                correct());
    }

    private Finding wrong(String field, String value) {
        return Finding.blocks(
                "media.threshold-sheet-wrong",
                field.isEmpty() ? Place.file(file) : Place.cell(file, 1, field),
                Wording.of(
                                "Шектер парағын оқу мүмкін емес: %s.",
                                "Лист порогов не читается: %s.", "The sheet of thresholds cannot be read: %s.")
                        .with(field.isEmpty() ? value : field + " = " + value),
                correct());
    }

    private static Wording correct() {
        return Wording.of(
                "Файлды түзетіп, қайта жүктеңіз.",
                "Исправьте файл и загрузите снова.",
                "Correct the file and load it again.");
    }
}
