package kz.telesabaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the house asks for and cannot have, asked as a person would: the nearest plan and the demands that do not meet. */
class ImpossibleYearCommandTest {
    private static final Path SHIPPED = Path.of("schedules/2026-27");

    @TempDir
    private Path folder = Path.of("");

    private record Answer(int code, String text) {
        /** The first finding, before the lessons that it leaves without a place. */
        String first() {
            return text.lines().findFirst().orElseThrow();
        }
    }

    @BeforeEach
    void copyTheShippedYear() throws IOException {
        try (Stream<Path> papers = Files.walk(SHIPPED)) {
            for (Path paper : papers.sorted().toList()) {
                Files.copy(paper, folder.resolve("year").resolve(SHIPPED.relativize(paper)));
            }
        }
    }

    @Test
    void aLessonPlanLongerThanTheYearNamesLessonsQuotaAndWeeks() throws IOException {
        var more = new StringBuilder();
        for (int number = 69; number <= 100; number++) {
            more.append("%d,4,Қосымша %d,Дополнительно %d,5.4.4.4,12,MATH-05-%03d\n"
                    .formatted(number, number, number, number));
        }
        Files.writeString(year().resolve("ktp/kk-05-math.csv"), more, StandardOpenOption.APPEND);

        var kazakh = plan("--lang", "kk");
        var english = plan("--lang", "en");

        assertThat(english.first())
                .contains("These demands cannot stand together: course KK-05-MATH has 100 lessons to show;"
                        + " course KK-05-MATH has 2 new lessons a week; grade 5 has 35 school weeks.")
                .contains("Giving way in one is enough: shorten the lesson plan of course KK-05-MATH;"
                        + " raise the weekly quota of course KK-05-MATH; lengthen the school year of grade 5.");
        assertThat(kazakh.first())
                .contains("Бұл талаптар бірге орындалмайды: KK-05-MATH курсында көрсетілетін сабақ саны: 100");
        assertNearestPlan(english, 6700);
    }

    @Test
    void hoursThatLeaveNoSlotNameTheGradeAndItsHours() throws IOException {
        var answer = plan(
                "--profile", profile("\"premieres\": [\"09:00\", \"12:00\"]", "\"premieres\": [\"09:00\", \"09:05\"]"));

        assertThat(answer.first())
                .contains("grade 1 asks 9 new lessons a week; hours of grades 1–4: 09:00–09:05.")
                .contains("lower the weekly quota of grade 1; widen the hours of grades 1–4.");
        assertNearestPlan(answer, 4000);
    }

    @Test
    void hoursOutsideThoseOfTheChannelNameBoth() throws IOException {
        var answer = plan(
                "--profile", profile("\"premieres\": [\"09:00\", \"12:00\"]", "\"premieres\": [\"07:00\", \"08:30\"]"));

        assertThat(answer.first())
                .contains("grade 1 asks 9 new lessons a week; lesson hours of channel balapan: 09:00–18:00;"
                        + " hours of grades 1–4: 07:00–08:30.");
        assertNearestPlan(answer, 4000);
    }

    @Test
    void aQuotaOverTheMorningNamesTheGradesThatShareIt() throws IOException {
        var courses = year().resolve("courses.csv");
        var often = Pattern.compile("^(kk,[1-4],[a-z0-9]+),[0-9.]+,[1-9],", Pattern.MULTILINE);
        Files.writeString(courses, often.matcher(Files.readString(courses)).replaceAll("$1,5,5,"));

        var answer = plan("--lang", "ru");

        assertThat(answer.first())
                .contains("Эти требования вместе невыполнимы: ")
                .contains("1 класс просит новых уроков в неделю: 25")
                .contains("часы новых уроков 1–4 классов: 09:00–12:00")
                .contains("Достаточно уступить в одном: ");
        assertThat(answer.text()).contains("Невыполнимых сочетаний требований: ");
        assertThat(out()).exists();
    }

    @Test
    void pinsAtOnePlaceNameEachOtherAndTheNearestPlanIsWritten() throws IOException {
        run("plan", year().toString(), "--out", folder.resolve("known.json").toString());
        var known = Files.readString(folder.resolve("known.json"));
        var math = known.lines()
                .filter(line -> line.contains("\"KK-05-MATH-020\", \"premiere\""))
                .findFirst()
                .orElseThrow()
                .replaceFirst(",$", "");
        var pinned = folder.resolve("pinned.json");
        Files.writeString(
                pinned,
                known.replace(
                        "\"pins\": []",
                        "\"pins\": [\n" + math + ",\n" + math.replace("KK-05-MATH-020", "KK-05-KAZ-020") + "\n]"));

        var answer = plan("--published", pinned.toString(), "--pin-until", "2026-09-04");

        assertThat(answer.first())
                .contains("These demands cannot stand together: pin on channel balapan: KK-05-")
                .contains("unpin lesson KK-05-KAZ-020")
                .contains("unpin lesson KK-05-MATH-020");
        assertThat(answer.code()).as("one of the two pins is not kept").isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.text()).contains("6714 premieres").contains("Sets of demands that cannot stand together: 1;");
        assertThat(out()).exists();
    }

    private void assertNearestPlan(Answer answer, int premieres) {
        assertThat(answer.code()).as(answer.first()).isEqualTo(ExitCode.FINE);
        assertThat(answer.text()).contains(" 0 broken rules");
        var counted = Pattern.compile("(\\d+) premieres").matcher(answer.text());
        assertThat(counted.find()).isTrue();
        assertThat(Integer.parseInt(counted.group(1))).isGreaterThan(premieres);
        assertThat(out()).exists();
    }

    /** The usual profile with one piece of its text replaced, in a file of its own. */
    private String profile(String usual, String instead) throws IOException {
        run("plan", year().toString(), "--out", folder.resolve("usual.json").toString());
        var plan = Files.readString(folder.resolve("usual.json"));
        var profile = plan.substring(
                plan.indexOf("{\"name\": \"usual\""), plan.indexOf("\"weights\": {}}") + "\"weights\": {}}".length());
        return Files.writeString(folder.resolve("profile.json"), profile.replace(usual, instead))
                .toString();
    }

    private Path year() {
        return folder.resolve("year");
    }

    private Path out() {
        return folder.resolve("plan.json");
    }

    private Answer plan(String... options) {
        return run(Stream.concat(Stream.of("plan", year().toString(), "--out", out().toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static Answer run(String... arguments) {
        var text = new StringWriter();
        var out = new PrintWriter(text, true);
        int code = CommandLineEntry.commandLine(out, out).execute(arguments);
        return new Answer(code, text.toString());
    }
}
