package kz.telesabaq.transcode.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.media.app.JudgeRecording;
import kz.telesabaq.media.book.QcBook;
import kz.telesabaq.media.captions.read.CaptionFiles;
import kz.telesabaq.media.probe.MeasuringStation;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.TestFacts;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.ffmpeg.ListenMaker;
import kz.telesabaq.transcode.ffmpeg.RenditionMaker;
import kz.telesabaq.transcode.judge.JudgeMaker;
import kz.telesabaq.transcode.pack.PackMaker;
import kz.telesabaq.transcode.profiles.Profiles;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.sheets.ProfileFolder;
import kz.telesabaq.transcode.steps.StepGraph;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import kz.telesabaq.transcode.steps.StepState;
import kz.telesabaq.transcode.verify.VerifyMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One recording from its order to the shelf, by the makers that really work in the house. */
class LessonByStepsTest {
    private static final Frames LENGTH = Frames.ofSeconds(12);
    private static final HouseNumber NUMBER = HouseNumber.of("TK", 1);
    private static final Profiles PROFILES =
            ProfileFolder.read(Path.of("media", "profiles")).orElseThrow();
    private static final List<String> WANTED = List.of("xdcam-hd422", "board", "camera", "posters");

    @TempDir
    private Path home;

    private final Book database = Book.over(RealPostgres.database());
    private final QcBook qc = new QcBook(database.jdbc());
    private final ShelfInMemory shelf = new ShelfInMemory();

    @Test
    void aRecordingBecomesAHouseFileALadderAndAReport() throws IOException {
        Fingerprint master = order("color=c=0x204030:s=640x360:r=25:d=12", Haste.PRESSING);

        StepHouse.untilNothingIsLeft(worker());

        assertThat(states()).containsOnly(StepState.DONE).hasSize(8);
        assertThat(shelf.clips).singleElement().satisfies(clip -> {
            assertThat(clip.length()).isEqualTo(LENGTH);
            assertThat(((Loudness.Measured) clip.loudness()).integratedTenths()).isBetween(-232, -228);
            try (var bytes = Files.newInputStream(store().resolve(StorePaths.house(NUMBER)))) {
                assertThat(Fingerprint.of(bytes)).isEqualTo(clip.fingerprint());
            }
        });
        assertThat(store().resolve(StorePaths.segment(NUMBER, "480p", 5))).exists();
        assertThat(store().resolve("more/TK000001/board/master.m3u8")).exists();
        assertThat(store().resolve("more/TK000001/posters/poster_01.jpg")).exists();
        assertThat(store().resolve("work")).isEmptyDirectory();
        assertThat(qc.latest(master)).hasValueSatisfying(report -> {
            assertThat(report.blocking(List.of())).isEmpty();
            assertThat(report.curve()).isNotEmpty();
            assertThat(report.decisions()).isNotEmpty();
        });
        assertThat(shelf.percents).isSorted().contains(0).allMatch(percent -> percent < 100);
    }

    @Test
    void aRefusedRecordingGoesOnWhenAPersonTakesItUponThemselvesAndNothingIsMadeAgain() throws IOException {
        Fingerprint master = order(
                "color=c=0x204030:s=640x360:r=25:d=12,drawbox=c=black:t=fill:enable=between(t\\,4\\,9)", Haste.AT_EASE);
        StepHouse.untilNothingIsLeft(worker());

        assertThat(shelf.clips).isEmpty();
        assertThat(store().resolve("house")).doesNotExist();
        assertThat(shelf.refused.get(master)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("media.qc-picture-black");
            assertThat(finding.sentence().en())
                    .isEqualTo("Places where the screen is black: 1; the longest: 0:00:04:00 – 0:00:09:01.");
        });
        List<Path> made = made();

        qc.add(new QcOverride(
                master,
                Check.PICTURE_BLACK.named(),
                "aigul",
                "PRODUCER",
                "The lights go out on purpose",
                Instant.parse("2026-11-24T09:00:00Z")));
        assertThat(database.steps().override(master, Recipe.XDCAM_HD422)).isEqualTo(1);
        StepHouse.untilNothingIsLeft(worker());

        assertThat(shelf.clips).hasSize(1);
        assertThat(states()).containsOnly(StepState.DONE);
        assertThat(made()).containsAll(made).hasSize(made.size() + 2);
    }

    private Fingerprint order(String picture, Haste haste) throws IOException {
        Path file = TestClips.lesson(home.resolve("a.mp4"), picture, TestClips.SPEECH + ":d=12");
        Fingerprint master;
        try (var bytes = Files.newInputStream(file)) {
            master = Fingerprint.of(bytes);
        }
        var work = new TranscodeOrder(
                master,
                new Source.FromFile(file, 25, 1),
                "a.mp4",
                LENGTH,
                new Loudness.Unmeasured(),
                NUMBER,
                new Content.OfLesson(LessonCode.parse("KK-05-MATH-023")),
                "a lesson",
                Recipe.XDCAM_HD422);
        List<RenditionProfile> wanted = PROFILES.all().stream()
                .filter(profile -> WANTED.contains(profile.name().id()))
                .toList();
        database.steps().enter(new OrderBook.Order(work, "", 0), StepGraph.of(wanted, haste));
        return master;
    }

    private WorkNextStep worker() throws IOException {
        var pack = new PackMaker(store());
        var judge = new JudgeRecording(
                qc::overrides,
                report -> qc.write(report, Instant.parse("2026-11-24T08:00:00Z")),
                Path.of("media", "thresholds", "house.json"));
        return new WorkNextStep(
                database.steps(),
                shelf,
                new StepBench(
                        database.steps(),
                        database.room(),
                        new StoreRoom(store(), 0, () -> StepHouse.ROOMY).open(),
                        List.of(
                                new ListenMaker(TestClips.FFMPEG),
                                new RenditionMaker(
                                        TestClips.FFMPEG,
                                        Optional.of(new MeasuringStation()),
                                        store(),
                                        new CaptionFiles()),
                                new VerifyMaker(TestClips.FFMPEG, new CaptionFiles()),
                                new JudgeMaker(judge, List.of("ffmpeg")),
                                pack)),
                new StepPapers(PROFILES, new OnePaper(), new StepFolders(store()), order -> order),
                pack,
                database.together(),
                Duration.ofSeconds(30));
    }

    private Path store() {
        return home.resolve("store");
    }

    private List<StepState> states() {
        return database.steps().lines().stream().map(StepBook.Line::state).toList();
    }

    private List<Path> made() throws IOException {
        try (Stream<Path> made = Files.list(store().resolve("made"))) {
            return made.toList();
        }
    }

    private record OnePaper() implements MasterPapers {
        @Override
        public Optional<SourceFacts> facts(Fingerprint master) {
            return Optional.of(TestFacts.of(LENGTH, 1));
        }

        @Override
        public List<Sidecar> sidecars(Fingerprint master) {
            return List.of();
        }
    }
}
