package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.ShelfKeeping;
import kz.telesabaq.media.Sidecar;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.app.WorkNextOrder.Turn;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.Profiles;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.steps.StepGraph;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepMaker;

/** A house that works in steps, over a real database and a folder for a store. */
record StepHouse(Book database, Path home) {
    static final RenditionProfile HOUSE =
            new RenditionProfile.HouseFile(new ProfileName("xdcam-hd422", 1), "mxf", Recipe.XDCAM_HD422.house());
    static final RenditionProfile POSTERS = new RenditionProfile.Posters(new ProfileName("posters", 1), 1280, 720, 3);
    static final long ROOMY = 1_000_000_000_000L;

    Path store() {
        return home.resolve("store");
    }

    Path diary() {
        return home.resolve("diary");
    }

    StepBook book() {
        return database.steps();
    }

    static LessonCode lesson(int number) {
        return Fixtures.aLesson(Language.KAZAKH, number).code();
    }

    static Fingerprint master(int number) {
        return new Fingerprint(StepKey.sha256("bytes of master " + number));
    }

    void order(int number, Haste haste) throws IOException {
        Path file = Files.createDirectories(home.resolve("masters")).resolve(number + ".mp4");
        Files.writeString(file, "bytes of master " + number);
        var work = new TranscodeOrder(
                master(number),
                new Source.FromFile(file, 25, 1),
                "lesson-%d.mp4".formatted(number),
                Frames.ofSeconds(16),
                new Loudness.Measured(-230, -60),
                HouseNumber.of("TK", number),
                new Content.OfLesson(lesson(number)),
                "lesson " + number,
                Recipe.XDCAM_HD422);
        book().enter(new OrderBook.Order(work, "", 0), StepGraph.of(List.of(HOUSE, POSTERS), haste));
    }

    WorkNextStep worker(ShelfKeeping shelf, StrictMaker.Mishap mishap) throws IOException {
        return worker(shelf, StrictMaker.all(diary(), mishap), () -> ROOMY, Duration.ofSeconds(3));
    }

    WorkNextStep worker(ShelfKeeping shelf, List<StepMaker> makers, LongSupplier usable, Duration lease)
            throws IOException {
        StoreRoom room = new StoreRoom(store(), 1_000_000, usable).open();
        return new WorkNextStep(
                book(),
                shelf,
                new StepBench(book(), database.room(), room, makers),
                new StepPapers(new TwoProfiles(), new NoPapers(), new StepFolders(store()), order -> order),
                order -> new Clip(
                        order.work().number(),
                        order.work().content(),
                        order.work().title(),
                        order.work().length(),
                        order.work().id(),
                        new Loudness.Measured(-230, -60),
                        order.work().recipe().rungs()),
                database.together(),
                lease);
    }

    static void untilNothingIsLeft(WorkNextStep worker) {
        while (worker.work() == Turn.WORKED) {
            // until the queue is empty
        }
    }

    void nobodyWaits() {
        database.jdbc().sql("update transcode.step set not_before = now()").update();
    }

    private record TwoProfiles() implements Profiles {
        @Override
        public List<RenditionProfile> all() {
            return List.of(POSTERS, HOUSE);
        }

        @Override
        public Optional<RenditionProfile> named(ProfileName name) {
            return all().stream().filter(each -> each.name().equals(name)).findFirst();
        }
    }

    private record NoPapers() implements MasterPapers {
        @Override
        public Optional<SourceFacts> facts(Fingerprint master) {
            return Optional.empty();
        }

        @Override
        public List<Sidecar> sidecars(Fingerprint master) {
            return List.of();
        }
    }
}
