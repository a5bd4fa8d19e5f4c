package kz.telesabaq.schedule.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import org.jspecify.annotations.Nullable;

/** Walks through two certificates side by side and notes every value that is not the same. */
final class CertificateComparison {
    private static final int MOST_FINDINGS = 200;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    CertificateComparison(String file) {
        this.file = file;
    }

    List<Finding> differences(Written handedIn, Written right) {
        if (!(handedIn instanceof Written.Fields fields)
                || !(fields.values().get("format") instanceof Written.Text format)
                || !format.value().equals(CertificateWriter.FORMAT)) {
            return List.of(CertificateFinding.notACertificate(Place.row(file, handedIn.line())));
        }
        compare("", handedIn.line(), handedIn, right);
        return findings.stream().limit(MOST_FINDINGS).toList();
    }

    private void compare(String path, int line, @Nullable Written said, @Nullable Written right) {
        switch (said) {
            case Written.Fields fields
            when right instanceof Written.Fields others -> {
                var names = new LinkedHashSet<>(fields.values().keySet());
                names.addAll(others.values().keySet());
                names.forEach(name -> compare(
                        path.isEmpty() ? name : path + "." + name,
                        fields.line(),
                        fields.values().get(name),
                        others.values().get(name)));
            }
            case Written.Row row
            when right instanceof Written.Row other -> {
                int longer = Math.max(row.values().size(), other.values().size());
                for (int i = 0; i < longer; i++) {
                    compare(path + "[" + i + "]", row.line(), at(row, i), at(other, i));
                }
            }
            case null, default -> {
                if (!ValueReader.show(said).equals(ValueReader.show(right))) {
                    findings.add(CertificateFinding.saysOtherwise(
                            Place.cell(file, said == null ? line : said.line(), path),
                            ValueReader.show(said),
                            ValueReader.show(right)));
                }
            }
        }
    }

    private static @Nullable Written at(Written.Row row, int place) {
        return place < row.values().size() ? row.values().get(place) : null;
    }
}
