package kz.telesabaq.transcode.app;

import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.ShelfKeeping;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.captions.read.CaptionFiles;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.HouseProfile;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TestFacts;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.app.WorkNextOrder.Turn;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.ffmpeg.ListenMaker;
import kz.telesabaq.transcode.ffmpeg.RenditionMaker;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.Profiles;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.steps.StepGraph;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;

/**
 * A house whose LISTEN and MAKE are the real ones, with a real ffmpeg; the steps behind them only insist that everything before
 * stands whole. Over a real database and a folder for a store.
 *
 * @param clip what every lesson shows; each lesson's master is a copy with bytes of its own
 */
public record LessonHouse(
        Book database, Path home, FfmpegProcess ffmpeg, List<RenditionProfile> profiles, Path clip, Frames length) {
    /** Made in no time, so that faults and not encoders take the time of a test. */
    public static final List<RenditionProfile> SMALL = List.of(
            new RenditionProfile.HouseFile(
                    new ProfileName("small", 1),
                    "mpegts",
                    new HouseProfile(
                            192,
                            108,
                            "yuv420p",
                            "mpeg2video",
                            List.of("-b:v", "800k"),
                            "mp2",
                            2,
                            1_500_000,
                            -230,
                            -10,
                            "",
                            "MPEG Video")),
            StepHouse.POSTERS);

    public LessonHouse {
        profiles = List.copyOf(profiles);
    }

    public Path store() {
        return home.resolve("store");
    }

    Path diary() {
        return home.resolve("diary");
    }

    Path master(int number) {
        return home.resolve("masters").resolve(number + ".mp4");
    }

    /** Enters the order of a lesson whose master is laid first. */
    public Fingerprint order(int number, Haste haste) throws IOException {
        Path file = master(number);
        if (!Files.exists(file)) {
            Files.createDirectories(home.resolve("masters"));
            Files.copy(clip, file);
            // a box that players skip makes every master's bytes its own
            ByteBuffer skipped = ByteBuffer.allocate(12)
                    .putInt(12)
                    .put("free".getBytes(StandardCharsets.US_ASCII))
                    .putInt(number);
            Files.write(file, skipped.array(), APPEND);
        }
        Fingerprint id;
        try (InputStream in = Files.newInputStream(file)) {
            id = Fingerprint.of(in);
        }
        var work = new TranscodeOrder(
                id,
                new Source.FromFile(file, 25, 1),
                "lesson-%d.mp4".formatted(number),
                length,
                new Loudness.Measured(-200, -60),
                HouseNumber.of("TK", number),
                new Content.OfLesson(StepHouse.lesson(number)),
                "lesson " + number,
                Recipe.XDCAM_HD422);
        database.steps().enter(new OrderBook.Order(work, "", 0), StepGraph.of(profiles, haste));
        return id;
    }

    /** The makers with something that happens when a step begins; real ones of later steps are put in here. */
    List<StepMaker> makers(StrictMaker.Mishap mishap) {
        List<StepMaker> makers = new ArrayList<>();
        makers.add(new NotedMaker(new ListenMaker(ffmpeg), store(), diary(), mishap));
        makers.add(new NotedMaker(
                new RenditionMaker(ffmpeg, Optional.empty(), store(), new CaptionFiles()), store(), diary(), mishap));
        Stream.of(StepKind.VERIFY, StepKind.JUDGE, StepKind.PACK)
                .forEach(kind -> makers.add(new NotedMaker(new WholeBefore(kind), store(), diary(), mishap)));
        return makers;
    }

    /** Works until nothing is queued, as one worker. */
    public void workAll() throws IOException {
        untilNothingIsLeft(worker(new ShelfInMemory()));
    }

    /** A worker on which nothing but ffmpeg takes time. */
    public WorkNextStep worker(ShelfKeeping shelf) throws IOException {
        return worker(shelf, (order, folder) -> {}, () -> StepHouse.ROOMY);
    }

    WorkNextStep worker(ShelfKeeping shelf, StrictMaker.Mishap mishap, LongSupplier usable) throws IOException {
        StoreRoom room = new StoreRoom(store(), 1_000_000, usable).open();
        return new WorkNextStep(
                database.steps(),
                shelf,
                new StepBench(database.steps(), database.room(), room, makers(mishap)),
                new StepPapers(new Shipped(), new Probed(), new StepFolders(store()), order -> order),
                order -> new Clip(
                        order.work().number(),
                        order.work().content(),
                        order.work().title(),
                        order.work().length(),
                        order.work().id(),
                        new Loudness.Measured(-230, -60),
                        order.work().recipe().rungs()),
                database.together(),
                Duration.ofSeconds(3));
    }

    void nobodyWaits() {
        database.jdbc().sql("update transcode.step set not_before = now()").update();
    }

    /** Works until nothing is queued; pauses behind faults are not waited for. */
    void untilNothingIsLeft(WorkNextStep worker) {
        nobodyWaits();
        while (worker.work() == Turn.WORKED) {
            nobodyWaits();
        }
    }

    private final class Shipped implements Profiles {
        @Override
        public List<RenditionProfile> all() {
            return profiles;
        }

        @Override
        public Optional<RenditionProfile> named(ProfileName name) {
            return profiles.stream().filter(each -> each.name().equals(name)).findFirst();
        }
    }

    private final class Probed implements MasterPapers {
        @Override
        public Optional<SourceFacts> facts(Fingerprint master) {
            return Optional.of(TestFacts.of(length, 1));
        }

        @Override
        public List<Sidecar> sidecars(Fingerprint master) {
            return List.of();
        }
    }
}
