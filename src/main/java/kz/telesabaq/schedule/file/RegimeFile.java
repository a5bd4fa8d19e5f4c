package kz.telesabaq.schedule.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.Regime;

/** Prepared regimes as CSV files of a folder, one a file, named after it (docs/formats/regime.md). */
public final class RegimeFile {
    private static final String ENDING = ".csv";
    /** A regime is some lines; a larger file is something else. */
    private static final long LARGEST = 1 << 18;

    private RegimeFile() {}

    /**
     * Reads every regime of a folder, by name in order; everything that is wrong comes at once.
     *
     * @throws UncheckedIOException when the disk fails; what people wrote wrongly is never an exception
     */
    public static Reading<List<Regime>> readAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Reading.refused(RegimeFileFinding.noFolder(folder));
        }
        var regimes = new ArrayList<Regime>();
        var findings = new ArrayList<Finding>();
        for (Path file : files(folder)) {
            switch (read(file)) {
                case Reading.Accepted<Regime> accepted -> {
                    regimes.add(accepted.value());
                    findings.addAll(accepted.findings());
                }
                case Reading.Refused<Regime> refused -> findings.addAll(refused.findings());
            }
        }
        return Finding.anyBlocking(findings) ? Reading.refused(findings) : Reading.accepted(regimes, findings);
    }

    private static List<Path> files(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.filter(file -> nameOf(file).endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("could not look into the regimes in " + folder, broken);
        }
    }

    /** Reads one regime. */
    public static Reading<Regime> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return Reading.refused(RegimeFileFinding.tooLarge(nameOf(file), LARGEST >> 10));
            }
            return read(nameOf(file), Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("could not read the regime in " + file, broken);
        }
    }

    static Reading<Regime> read(String name, byte[] bytes) {
        return new RegimeReader(name).read(bytes);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
