package kz.telesabaq.media.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Arrival;
import kz.telesabaq.media.Arrival.Door;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandArrivalsTest {
    private static final Optional<LessonCode> LESSON = Optional.of(LessonCode.parse("KK-05-MATH-023"));

    @TempDir
    private Path home = Path.of("");

    private Path landing = Path.of("");
    private LandArrivals arrivals = new LandArrivals(new MediaSettings(Path.of(""), Path.of(""), Path.of("")));

    @BeforeEach
    void folders() {
        landing = home.resolve("landing");
        arrivals = new LandArrivals(new MediaSettings(landing, home.resolve("store"), home.resolve("quarantine")));
    }

    @ParameterizedTest
    @CsvSource({
        "KK-05-MATH-023.mp4, KK-05-MATH-023.mp4",
        "kk_5_math_23 соңғы.mov, kk_5_math_23 соңғы.mov",
        "IMG_0042.MOV, KK-05-MATH-023 IMG_0042.MOV",
        "RU-05-MATH-001.mp4, KK-05-MATH-023 RU-05-MATH-001.mp4",
        "../../etc/passwd, KK-05-MATH-023 __.._etc_passwd",
        ".hidden.mp4, KK-05-MATH-023 _hidden.mp4",
        "film.part, KK-05-MATH-023 film.part_",
        "'', KK-05-MATH-023 _"
    })
    void theLessonADoorKnowsStandsBeforeATamedName(String given, String landed) throws IOException {
        arrivals.takeOver(arrived("one", given), LESSON);

        assertThat(names()).containsExactly(landed);
    }

    @Test
    void aFileOfTheSameNameIsNotOverwritten() throws IOException {
        arrivals.takeOver(arrived("one", "KK-05-MATH-023.mp4"), LESSON);
        arrivals.takeOver(arrived("two", "KK-05-MATH-023.mp4"), LESSON);

        assertThat(names()).containsExactly("KK-05-MATH-023 (2).mp4", "KK-05-MATH-023.mp4");
        assertThat(landing.resolve("KK-05-MATH-023.mp4")).hasContent("one");
    }

    @Test
    void takingOverTwiceChangesNothing() throws IOException {
        Arrival arrival = arrived("one", "KK-05-MATH-023.mp4");

        arrivals.takeOver(arrival, LESSON);
        arrivals.takeOver(arrival, LESSON);

        assertThat(names()).containsExactly("KK-05-MATH-023.mp4");
        assertThat(arrival.file()).doesNotExist();
    }

    @Test
    void anAttemptCutOffHalfWayIsBroughtToItsEnd() throws IOException {
        Arrival arrival = arrived("one", "KK-05-MATH-023.mp4");
        Files.createDirectories(landing);
        Files.createLink(landing.resolve("KK-05-MATH-023.mp4"), arrival.file());

        arrivals.takeOver(arrival, LESSON);

        assertThat(names()).containsExactly("KK-05-MATH-023.mp4");
        assertThat(arrival.file()).doesNotExist();
    }

    @Test
    void whatLiesInTheLandingFolderStaysThere() throws IOException {
        Files.createDirectories(landing);
        Path file = Files.writeString(landing.resolve("KK-05-MATH-023.mp4"), "one");

        arrivals.takeOver(new Arrival(file, "KK-05-MATH-023.mp4", Door.LANDING_FOLDER, ""), Optional.empty());

        assertThat(names()).containsExactly("KK-05-MATH-023.mp4");
    }

    private Arrival arrived(String text, String givenName) throws IOException {
        Path file = Files.writeString(Files.createTempFile(home, "upload", ""), text);
        return new Arrival(file, givenName, Door.UPLOAD, "aigerim");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(landing)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
