package kz.telesabaq.asrun.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.asrun.AirDayReconciled.Outcome;
import kz.telesabaq.asrun.Airing;
import kz.telesabaq.asrun.Reconciliation;
import kz.telesabaq.media.qc.QcOverride;

/**
 * A reconciliation as a table for spreadsheets: one row an entry, and one more for each further finding that a person lifted.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class ReconciliationCsv {
    private static final List<String> COLUMNS = List.of(
            "start",
            "frames",
            "clip",
            "lesson",
            "verdict",
            "difference_frames",
            "replaced_by",
            "override_check",
            "override_by",
            "override_role",
            "override_reason",
            "override_at");

    private ReconciliationCsv() {}

    public static String write(Reconciliation day) {
        HouseClock clock = day.rundown().channel().clock();
        return Stream.concat(Stream.of(COLUMNS), day.airings().stream().flatMap(airing -> rows(airing, day, clock)))
                .map(row -> row.stream().map(ReconciliationCsv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<List<String>> rows(Airing airing, Reconciliation day, HouseClock clock) {
        Outcome outcome = Outcome.of(airing);
        List<String> about = List.of(
                clock.label(airing.planned().start()),
                Long.toString(outcome.lengthFrames()),
                outcome.clip(),
                outcome.lesson(),
                outcome.fate().name(),
                Long.toString(outcome.differenceFrames()),
                outcome.by());
        List<QcOverride> lifted = day.overridesOf(airing);
        return lifted.isEmpty()
                ? Stream.of(joined(about, List.of("", "", "", "", "")))
                : lifted.stream()
                        .map(each -> joined(
                                about,
                                List.of(
                                        each.check().text(),
                                        each.by(),
                                        each.role(),
                                        each.reason(),
                                        each.at().toString())));
    }

    private static List<String> joined(List<String> left, List<String> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\t\\r].*|-.*\\D.*") ? "'" + text : text;
        return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
