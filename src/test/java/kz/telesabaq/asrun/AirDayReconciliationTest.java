package kz.telesabaq.asrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import kz.telesabaq.asrun.build.Reconciler;
import kz.telesabaq.asrun.format.ReconciliationJson;
import kz.telesabaq.asrun.read.AsRunContext;
import kz.telesabaq.asrun.read.AsRunFile;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.format.RundownJsonReader;
import kz.telesabaq.testing.Golden;
import org.junit.jupiter.api.Test;

/** The last step of the air day in {@code src/test/resources/airdays}: list and report, side by side. */
class AirDayReconciliationTest {
    private static final String FOLDER = "airdays/2026-11-23-balapan/";
    private static final Path FILES = Path.of("src/test/resources", FOLDER);

    @Test
    void theVerdictsFollowFromListAndReport() throws IOException {
        Golden.matches(FOLDER + "reconciliation.json", ReconciliationJson.write(reconciliation()));
    }

    @Test
    void theDayShowsEveryVerdict() throws IOException {
        assertThat(reconciliation().airings().stream()
                        .map(airing -> airing.verdict().getClass().getSimpleName())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("Aired", "CutShort", "Replaced", "Missed", "Moved");
    }

    private static Reconciliation reconciliation() throws IOException {
        Rundown list = RundownJsonReader.read("rundown.json", Files.readAllBytes(FILES.resolve("rundown.json")))
                .orElseThrow();
        var context = new AsRunContext(
                list.channel().clock(),
                list.entries().stream().map(entry -> entry.clip().number()).collect(Collectors.toSet()),
                Instant.parse("2026-11-23T18:00:00Z"));
        return Reconciler.reconcile(
                list, AsRunFile.read(FILES.resolve("asrun.csv"), context).orElseThrow());
    }
}
