package kz.telesabaq.curriculum.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.telesabaq.findings.Finding;

/** Collects what is found while a folder is read, and which files could not be read to the last row. */
final class FindingsBook {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::rule)
            .thenComparing(f -> f.sentence().en());

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> incomplete = new TreeSet<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(Collection<Finding> more) {
        findings.addAll(more);
    }

    /** Remembers that rows of the file are missing from what was read. */
    void markIncomplete(String file) {
        incomplete.add(file);
    }

    Set<String> incomplete() {
        return Set.copyOf(incomplete);
    }

    /** By file, row and column; the same papers give the same order. */
    List<Finding> inOrder() {
        return findings.stream().sorted(ORDER).toList();
    }
}
