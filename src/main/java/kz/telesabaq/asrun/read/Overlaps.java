package kz.telesabaq.asrun.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;

/** Two clips at one time on one channel cannot both be true. */
final class Overlaps {
    private static final Comparator<AsRunRecord> ORDER = Comparator.comparing(AsRunRecord::channel)
            .thenComparing(AsRunRecord::day)
            .thenComparing(AsRunRecord::engine)
            .thenComparing(AsRunRecord::span)
            .thenComparing(AsRunRecord::clip);

    private Overlaps() {}

    static void among(String file, Map<AsRunRecord, Integer> rows, List<Finding> findings) {
        List<AsRunRecord> ordered = rows.keySet().stream().sorted(ORDER).toList();
        for (int n = 1; n < ordered.size(); n++) {
            AsRunRecord before = ordered.get(n - 1);
            AsRunRecord row = ordered.get(n);
            if (before.channel().equals(row.channel())
                    && before.day().equals(row.day())
                    && before.engine().equals(row.engine())
                    && before.span().overlaps(row.span())
                    && !before.clip().equals(row.clip())) {
                findings.add(AsRunFindings.overlap(
                        Place.cell(file, rows.getOrDefault(row, 0), "start"), rows.getOrDefault(before, 0)));
            }
        }
    }
}
