package kz.telesabaq.asrun.format;

import java.util.List;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.asrun.AirDayReconciled.Outcome;
import kz.telesabaq.asrun.Airing;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.asrun.Reconciliation;
import kz.telesabaq.media.qc.QcOverride;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code telesabaq-reconciliation} version 1: the same reconciliation gives the same text on every run. */
public final class ReconciliationJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ReconciliationJson() {}

    public static String write(Reconciliation day) {
        HouseClock clock = day.rundown().channel().clock();
        ObjectNode root = NODES.objectNode();
        root.put("format", "telesabaq-reconciliation");
        root.put("version", 1);
        root.put("channel", day.rundown().channel().id().name());
        root.put("day", day.rundown().day().toString());
        root.put("revision", day.rundown().revision());
        var airings = root.putArray("airings");
        day.airings().forEach(airing -> airings.add(airing(airing, day.overridesOf(airing), clock)));
        var extra = root.putArray("extra");
        day.extra().forEach(record -> extra.add(record(record, clock)));
        return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private static ObjectNode airing(Airing airing, List<QcOverride> lifted, HouseClock clock) {
        Outcome outcome = Outcome.of(airing);
        ObjectNode node = NODES.objectNode();
        node.put("start", clock.label(airing.planned().start()));
        node.put("frames", outcome.lengthFrames());
        node.put("clip", outcome.clip());
        if (!outcome.lesson().isEmpty()) {
            node.put("lesson", outcome.lesson());
        }
        node.put("verdict", outcome.fate().name());
        if (outcome.differenceFrames() != 0) {
            node.put("differenceFrames", outcome.differenceFrames());
        }
        if (!outcome.by().isEmpty()) {
            node.put("by", outcome.by());
        }
        var evidence = node.putArray("evidence");
        airing.records().forEach(record -> evidence.add(record(record, clock)));
        if (!lifted.isEmpty()) {
            var overrides = node.putArray("overrides");
            lifted.forEach(each -> overrides.add(override(each)));
        }
        return node;
    }

    private static ObjectNode override(QcOverride lifted) {
        ObjectNode node = NODES.objectNode();
        node.put("check", lifted.check().text());
        node.put("by", lifted.by());
        node.put("role", lifted.role());
        node.put("reason", lifted.reason());
        node.put("at", lifted.at().toString());
        return node;
    }

    private static ObjectNode record(AsRunRecord record, HouseClock clock) {
        ObjectNode node = NODES.objectNode();
        node.put("start", clock.label(record.start()));
        node.put("frames", record.length().count());
        node.put("clip", record.clip().text());
        node.put("engine", record.engine());
        return node;
    }
}
