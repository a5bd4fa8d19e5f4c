package kz.telesabaq.asrun.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.asrun.AsRunRecord;

/** Writes an as-run as {@link AsRunFile} reads it. */
public final class AsRunCsv {
    private AsRunCsv() {}

    public static String write(Collection<AsRunRecord> records, HouseClock clock) {
        return records.stream()
                .sorted(Comparator.comparing(AsRunRecord::day).thenComparing(AsRunRecord::span))
                .map(record -> String.join(
                        ",",
                        record.channel().name(),
                        record.day().toString(),
                        clock.label(record.start()),
                        TimeOfDay.write(record.length()),
                        record.clip().text(),
                        quoted(record.engine()),
                        record.reported().toString()))
                .collect(Collectors.joining("\n", String.join(",", AsRunFile.COLUMNS) + "\n", "\n"));
    }

    private static String quoted(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
