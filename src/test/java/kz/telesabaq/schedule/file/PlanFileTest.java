package kz.telesabaq.schedule.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Origin;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.Weights;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.testing.Golden;
import kz.telesabaq.testing.SchoolYears;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFileTest {
    private static final AirDay DAY = AirDay.of(2026, 9, 1);
    private static final PlanDocument SMALL = new PlanDocument(
            new YearPlan(
                    "2026-27",
                    "a0".repeat(32),
                    List.of(
                            placement("balapan", LocalTime.of(9, 0), "KK-01-ALIPPE-001", Role.PREMIERE),
                            placement("balapan", LocalTime.of(9, 15), "KK-02-MATH-001", Role.PREMIERE),
                            placement("elarna", LocalTime.of(1, 30), "RU-02-MATH-001", Role.REPEAT))),
            PlanningProfile.usual(),
            new TreeMap<>(
                    Map.of(new ChannelId("balapan"), LocalTime.of(6, 0), new ChannelId("elarna"), LocalTime.of(6, 0))),
            Circumstances.none(),
            Origin.ofSeed(7));
    private static final PlanDocument EVENTFUL = new PlanDocument(
            SMALL.plan(),
            weighing(SMALL.profile()),
            SMALL.openings(),
            Circumstances.none()
                    .withReady(LessonCode.parse("KK-02-MATH-004"), LocalDate.of(2026, 9, 14))
                    .withReady(LessonCode.parse("KK-01-ALIPPE-003"), LocalDate.of(2026, 9, 10))
                    .withWithdrawn(LessonCode.parse("RU-02-MATH-005"))
                    .withFreeDays(new FreeDays(
                            Wording.of("Карантин", "Карантин", "Quarantine"),
                            new DateSpan(LocalDate.of(2026, 9, 21), LocalDate.of(2026, 9, 25)),
                            Set.of(new Grade(2), new Grade(10))))
                    .withTaken(TakenTime.of(
                            new ChannelId("elarna"),
                            LocalDate.of(2026, 9, 2),
                            LocalTime.of(11, 0),
                            LocalTime.of(12, 0),
                            Wording.of("Жолдау", "Послание \"народу\"", "Address to the nation")))
                    .withPins(List.of(placement("balapan", LocalTime.of(9, 0), "KK-01-ALIPPE-001", Role.PREMIERE)))
                    .withMissed(placement("elarna", LocalTime.of(17, 45), "RU-02-MATH-001", Role.REPEAT)),
            Origin.ofSeed(Long.MIN_VALUE));

    private static PlanningProfile weighing(PlanningProfile usual) {
        var bands = List.of(new GradeBand(
                1,
                11,
                usual.bands().getFirst().premieres(),
                usual.bands().getFirst().repeats(),
                120,
                1));
        return new PlanningProfile(
                "weighing",
                bands,
                usual.breakMinutes(),
                usual.repeatWithinDays(),
                usual.halfDay(),
                usual.preferences()
                        .weighing(Weights.none().with("schedule.young-early", 3).with("schedule.parity", 0)));
    }

    @Test
    void looksLikeTheGoldenFile() throws IOException {
        Golden.matches("formats/plan.json", PlanFile.bytes(EVENTFUL));
        Golden.matches("formats/profile.json", PlanFile.profileBytes(EVENTFUL.profile()));
    }

    @Test
    void whatHappenedToAYearIsReadBack() {
        assertThat(PlanFile.read("plan.json", PlanFile.bytes(EVENTFUL)).orElseThrow())
                .isEqualTo(EVENTFUL);
    }

    @Test
    void anEntryOfTheCircumstancesIsALine() {
        var more = new PlanDocument(
                EVENTFUL.plan(),
                EVENTFUL.profile(),
                EVENTFUL.openings(),
                EVENTFUL.circumstances().withReady(LessonCode.parse("KK-01-MATH-001"), LocalDate.of(2026, 9, 8)),
                EVENTFUL.origin());

        assertThat(text(more).lines().filter(line -> !text(EVENTFUL).contains(line)))
                .containsExactly("[\"KK-01-MATH-001\", \"2026-09-08\"],");
    }

    @Test
    void aPlanOfTheFirstVersionIsReadWithTheUsualWishesAndNothingHappened() throws IOException {
        var old =
                PlanFile.read(Path.of("src/test/resources/formats/plan-1.json")).orElseThrow();

        assertThat(old)
                .isEqualTo(new PlanDocument(
                        SMALL.plan(), PlanningProfile.usual(), SMALL.openings(), Circumstances.none(), Origin.UNKNOWN));
    }

    @Test
    void aProfileLivesInAFileOfItsOwn(@TempDir Path folder) throws IOException {
        var file = folder.resolve("profile.json");
        Files.write(file, PlanFile.profileBytes(EVENTFUL.profile()));

        assertThat(PlanFile.readProfile(file).orElseThrow()).isEqualTo(EVENTFUL.profile());
        assertThat(PlanFile.readProfile("profile.json", "[]".getBytes(StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("plan.bad-value");
        assertThat(PlanFile.readProfile(folder.resolve("nowhere.json")).findings())
                .extracting(Finding::rule)
                .containsExactly("plan.no-file");
    }

    @Test
    void thePapersAndThePlanFileMakeTheBriefAgain() {
        var year = SchoolYears.aYear().weeks(2).build();
        var brief = PlanningBrief.of(year, PlanningProfile.usual(), EVENTFUL.circumstances());
        var document = PlanDocument.of(brief, SMALL.plan(), Origin.ofSeed(0));

        assertThat(document.brief(year)).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2026-09-14\"] | \"2026-09-31\"] | ready",
                "\"KK-02-MATH-004\", | \"KK-02\", | ready",
                "[\"KK-02-MATH-004\", \"2026-09-14\"] | \"KK-02-MATH-004\" | ready",
                "\"RU-02-MATH-005\" | 5 | withdrawn",
                "\"RU-02-MATH-005\" | \"RU-02\" | withdrawn",
                "\"last\": \"2026-09-25\" | \"last\": \"2026-09-20\" | freeDays",
                "\"first\": \"2026-09-21\" | \"first\": \"soon\" | first",
                "\"grades\": [2, 10] | \"grades\": [2, 12] | freeDays",
                "\"kk\": \"Карантин\" | \"kk\": \"\" | kk",
                "\"hours\": [\"11:00\", \"12:00\"] | \"hours\": [\"12:00\", \"11:00\"] | hours",
                "\"channel\": \"elarna\" | \"channel\": 5 | channel",
                "\"requiredRepeats\": 1 | \"requiredRepeats\": 6 | bands",
                "\"requiredRepeats\": 1 | \"required\": 1 | requiredRepeats",
                "\"hardSubjects\": [ | \"hardSubjects\": [7, | hardSubjects",
                "\"freshHours\": [\"09:30\" | \"freshHours\": [\"930\" | freshHours",
                "\"longestIdleMinutes\": 30 | \"longestIdleMinutes\": 1441 | longestIdleMinutes",
                "\"schedule.parity\": 0 | \"schedule.parity\": -1 | schedule.parity",
                "\"seed\": | \"seeds\": | seed",
                "\"version\": \"0.1.0\" | \"version\": \" \" | version",
                "\"circumstances\" | \"circumstanes\" | circumstances",
                "\"withdrawn\" | \"withdraun\" | withdrawn",
            })
    void aWrongValueOfTheSecondVersionIsFoundInItsField(String right, String wrong, String field) {
        assertThat(text(EVENTFUL)).contains(right);

        var findings = read(text(EVENTFUL).replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        assertThat(findings).isNotEmpty().allMatch(Finding::isBlocking);
        assertThat(findings).extracting(finding -> finding.place().column()).contains(field);
    }

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(read(text(SMALL))).isEqualTo(List.of());
        assertThat(PlanFile.read("plan.json", PlanFile.bytes(SMALL)).orElseThrow())
                .isEqualTo(SMALL);
    }

    @Test
    void aWholeYearComesBackAsItWasAndTheSameBytesAreWrittenAgain() {
        var year = SchoolYears.aYear().build();
        var profile = PlanningProfile.usual();
        var plan = new YearPlanner(task -> Optional.empty())
                .plan(PlanningBrief.of(year, profile))
                .plan();
        var bytes = PlanFile.bytes(PlanDocument.of(PlanningBrief.of(year, profile), plan, Origin.ofSeed(7)));

        var back = PlanFile.read("plan.json", bytes).orElseThrow();

        assertThat(back.plan()).isEqualTo(plan);
        assertThat(PlanFile.bytes(back)).isEqualTo(bytes);
    }

    @Test
    void anAiringIsALine() {
        assertThat(text(SMALL).lines().filter(line -> line.startsWith("[\""))).hasSize(3);
    }

    @Test
    void aFileIsReplacedWholeAndNothingIsLeftBesideIt(@TempDir Path folder) throws IOException {
        var file = folder.resolve("plan.json");
        Files.writeString(file, "old");

        PlanFile.write(file, SMALL);

        assertThat(PlanFile.read(file).orElseThrow()).isEqualTo(SMALL);
        assertThat(folder.toFile().list()).containsExactly("plan.json");
    }

    @Test
    void aMissingFileIsAFinding(@TempDir Path folder) throws IOException {
        assertThat(PlanFile.read(folder.resolve("nowhere.json")).findings())
                .extracting(Finding::rule)
                .containsExactly("plan.no-file");
        assertThat(PlanFile.read(folder).findings()).extracting(Finding::rule).containsExactly("plan.no-file");
    }

    @Test
    void everyTruncationIsRefusedWithALine() {
        String whole = text(SMALL);
        for (int length = 0; length < whole.length() - 2; length++) {
            var findings = PlanFile.read("plan.json", whole.substring(0, length).getBytes(StandardCharsets.UTF_8))
                    .findings();
            assertThat(findings).as("cut after %d characters", length).hasSize(1);
            assertThat(findings.getFirst().rule()).isEqualTo("plan.not-json");
            assertThat(findings.getFirst().place().row()).isPositive();
        }
    }

    @Test
    void bytesKnockedAboutAtRandomNeverBreakTheReader() {
        byte[] whole = PlanFile.bytes(SMALL);
        var random = new Random(20260901);
        for (int i = 0; i < 2000; i++) {
            byte[] hurt = whole.clone();
            for (int hit = 0; hit <= random.nextInt(4); hit++) {
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
            }
            var reading = PlanFile.read("plan.json", hurt);
            assertThat(reading.isAccepted() || Finding.anyBlocking(reading.findings()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-01 | 2026-02-30 | plan.json:26:day",
                "2026-09-01 | yesterday | plan.json:26:day",
                "09:00:00:00 | 9:00 | plan.json:26:start",
                "09:00:00:00 | 09:00:60:00 | plan.json:26:start",
                "09:00:00:00 | 09:00:00:25 | plan.json:26:start",
                "09:00:00:00 | 05:59:59:24 | plan.json:26:start",
                "00:15:00:00 | 00:00:00:00 | plan.json:26:slot",
                "00:15:00:00 | -1:15:00:00 | plan.json:26:slot",
                "KK-01-ALIPPE-001 | KK-12-ALIPPE-001 | plan.json:26:lesson",
                "KK-01-ALIPPE-001 | KK-01-ALIPPE-000 | plan.json:26:lesson",
                "KK-01-ALIPPE-001 | KK-01-ALIPPE-0001 | plan.json:26:lesson",
                "\"premiere\"] | \"première\"] | plan.json:26:role",
                "[\"balapan\" | [\"Balapan!\" | plan.json:26:channel",
                "[\"balapan\" | [\"khabar\" | plan.json:26:channel",
                "\"version\": 2 | \"version\": 3 | plan.json:3:version",
                "\"version\": 2 | \"version\": 99999999999999999999 | plan.json:3:version",
                "\"version\": 2 | \"version\": \"1\" | plan.json:3:version",
                "\"version\": 2 | \"versoin\": 1 | plan.json:1:version",
                "telesabaq-plan | ffplayout | plan.json:1",
                "\"year\" | \"jahr\" | plan.json:1:year",
                "\"breakMinutes\": 10 | \"breakMinutes\": -10 | plan.json:7:profile",
                "\"breakMinutes\": 10 | \"breakMinutes\": 10.5 | plan.json:7:breakMinutes",
                "\"repeatWithinDays\": 7 | \"repeatWithinDays\": 0 | plan.json:7:profile",
                "\"grades\": [1, 4] | \"grades\": [1, 5] | plan.json:7:profile",
                "\"grades\": [1, 4] | \"grades\": [1, 400000000000] | plan.json:8:bands",
                "\"grades\": [1, 4] | \"grades\": \"1-4\" | plan.json:8:grades",
                "\"placements\": [ | \"placements\": [null, | plan.json:25:placements",
                "\"balapan\": \"06:00\" | \"balapan\": \"6 o'clock\" | plan.json:16:balapan",
            })
    void aWrongValueIsFoundOnItsLine(String right, String wrong, String place) {
        assertThat(text(SMALL)).contains(right);

        var findings = read(text(SMALL).replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        assertThat(findings).isNotEmpty().allMatch(Finding::isBlocking);
        assertThat(findings.getFirst().place()).hasToString(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "\"telesabaq-plan\"",
                "{\"format\": \"telesabaq-plan\", \"format\": \"telesabaq-plan\"}",
                "{\"format\": \"telesabaq-plan\", \"version\": 1} and more",
                "<plan/>"
            })
    void whatIsNoPlanIsRefused(String text) {
        assertThat(read(text)).isNotEmpty();
    }

    @Test
    void aTowerOfBracketsIsRefusedAndNotClimbed() {
        assertThat(read("[".repeat(1_000_000))).extracting(Finding::rule).containsExactly("plan.not-json");
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        assertThat(PlanFile.read("plan.json", new byte[] {'{', (byte) 0xcf, (byte) 0xf0, '}'})
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("plan.not-utf8");
    }

    @Test
    void allFaultsComeAtOnceUpToAPoint() {
        var two = text(SMALL).replace("KK-01-ALIPPE-001", "KK-01").replace("KK-02-MATH-001", "KK-02");
        assertThat(read(two)).hasSize(2);

        var many = text(SMALL).replace("\"placements\": [", "\"placements\": [" + "0, ".repeat(5000));
        assertThat(read(many)).hasSize(ValueReader.MOST_FINDINGS + 1);
    }

    @Test
    void timesOfTheNightCountOn() {
        assertThat(text(SMALL)).contains("\"25:30:00:00\"");
        assertThat(PlanTimes.start("25:30:00:00", LocalTime.of(6, 0)))
                .isEqualTo(new SlotTime(Frames.ofMinutes(19 * 60 + 30)));
    }

    private static Placement placement(String channel, LocalTime time, String lesson, Role role) {
        return new Placement(
                new ChannelId(channel),
                DAY,
                HouseClock.ALMATY.slotOf(DAY, time),
                Frames.ofMinutes(15),
                LessonCode.parse(lesson),
                role);
    }

    private static String text(PlanDocument document) {
        return new String(PlanFile.bytes(document), StandardCharsets.UTF_8);
    }

    private static List<Finding> read(String text) {
        return PlanFile.read("plan.json", text.getBytes(StandardCharsets.UTF_8)).findings();
    }
}
