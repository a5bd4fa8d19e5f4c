package kz.telesabaq.curriculum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.build.ColumnMemory;
import kz.telesabaq.curriculum.build.PlanField;
import kz.telesabaq.curriculum.file.ColumnMemoryFile;
import kz.telesabaq.testing.RealPostgres;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both memories remember the same way. */
class ColumnMemoryTest {
    @TempDir
    Path tmp = Path.of("");

    @TestFactory
    Stream<DynamicTest> theNewestWordAboutAHeaderCountsForItsAuthorOnly() {
        return Stream.of(
                        new ColumnMemoryTable(JdbcClient.create(RealPostgres.database())),
                        new ColumnMemoryFile(tmp.resolve("home/columns.json")))
                .map(memory -> DynamicTest.dynamicTest(memory.getClass().getSimpleName(), () -> remembers(memory)));
    }

    private static void remembers(ColumnMemory memory) {
        assertThat(memory.of("Айгүл")).isEmpty();
        memory.remember("Айгүл", Map.of("не өтеміз", PlanField.TOPIC_RU, "код", PlanField.OBJECTIVES));
        memory.remember("Айгүл", Map.of("не өтеміз", PlanField.TOPIC_KK));
        memory.remember("Ерлан", Map.of("код", PlanField.ASIDE));
        assertThat(memory.of("Айгүл"))
                .containsExactly(Map.entry("код", PlanField.OBJECTIVES), Map.entry("не өтеміз", PlanField.TOPIC_KK));
        assertThat(memory.of("Ерлан")).containsExactly(Map.entry("код", PlanField.ASIDE));
    }

    @Test
    void aMemoryThatCannotBeReadIsABrokenMachineNotAnEmptyOne() throws IOException {
        Path file = Files.writeString(tmp.resolve("columns.json"), "{ not json");
        var memory = new ColumnMemoryFile(file);
        assertThatThrownBy(() -> memory.of("Айгүл")).hasMessageContaining("columns.json");
    }

    @Test
    void aFieldNobodyKnowsAnyMoreIsPassedOver() throws IOException {
        Path file = Files.writeString(tmp.resolve("columns.json"), "{\"Айгүл\": {\"код\": \"colour\"}}");
        assertThat(new ColumnMemoryFile(file).of("Айгүл")).isEmpty();
    }
}
