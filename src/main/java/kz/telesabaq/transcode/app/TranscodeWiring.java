package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.ShelfKeeping;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.media.ffmpeg.FfmpegFault;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.qc.QcJudge;
import kz.telesabaq.media.qc.QcStation;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.RoomBook;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.Workshop;
import kz.telesabaq.transcode.disk.PartFolder;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.ffmpeg.CardFolder;
import kz.telesabaq.transcode.ffmpeg.FfmpegWorkshop;
import kz.telesabaq.transcode.ffmpeg.ListenMaker;
import kz.telesabaq.transcode.ffmpeg.RenditionMaker;
import kz.telesabaq.transcode.judge.JudgeMaker;
import kz.telesabaq.transcode.pack.PackMaker;
import kz.telesabaq.transcode.profiles.Profiles;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.verify.VerifyMaker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionTemplate;

/** The workshop is set up when the first order is worked, not when the house opens: finding ffmpeg takes seconds. */
@Configuration(proxyBeanMethods = false)
class TranscodeWiring {
    private static final long KEEP_FREE = 256L << 20;
    /** A worker silent for so long is dead. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    @Bean
    @Lazy
    Workshop workshop(FfmpegFinder finder, @Value("${telesabaq.media.store}") Path store) {
        var workshop = new FfmpegWorkshop(ffmpeg(finder), store);
        workshop.sweep();
        return workshop;
    }

    @Bean
    CardFolder cardFolder(@Value("${telesabaq.media.store}") Path store) {
        return new CardFolder(store.resolve("cards"));
    }

    @Bean
    WhatIsMade whatIsMade(Profiles profiles, TranscodeSettings settings) {
        return new WhatIsMade(profiles, settings.houseFiles());
    }

    @Bean
    Profiles profiles(TranscodeSettings settings) {
        return new CurrentProfiles(settings.profiles());
    }

    /**
     * A house that has work in its book had a store; where its sign is missing then, what is seen is the empty place of a disk
     * that is not mounted, and no sign is laid there.
     */
    @Bean
    @Lazy
    StoreRoom storeRoom(@Value("${telesabaq.media.store}") Path store, OrderBook orders) throws IOException {
        var room = new StoreRoom(store, KEEP_FREE, () -> store.toFile().getUsableSpace());
        if (Files.isDirectory(store.resolve("house"))
                || Files.isDirectory(store.resolve("masters"))
                || orders.lines().isEmpty()) {
            room.open();
        }
        PartFolder.sweep(store);
        return room;
    }

    /** Put together when the first step is worked: finding ffmpeg takes seconds. */
    @Bean
    @Lazy
    WorkNextStep workNextStep(
            StepBook book,
            RoomBook room,
            ShelfKeeping shelf,
            Profiles profiles,
            MasterPapers papers,
            FfmpegFinder finder,
            QcStation station,
            QcJudge judge,
            CaptionReader captions,
            TransactionTemplate together,
            StoreRoom storeRoom) {
        FfmpegProcess ffmpeg = ffmpeg(finder);
        Path store = storeRoom.root();
        var pack = new PackMaker(store);
        List<StepMaker> makers = List.of(
                new ListenMaker(ffmpeg),
                new RenditionMaker(ffmpeg, Optional.of(station), store, captions),
                new VerifyMaker(ffmpeg, captions),
                new JudgeMaker(judge, List.of("ffmpeg " + ffmpeg.installation().version())),
                pack);
        return new WorkNextStep(
                book,
                shelf,
                new StepBench(book, room, storeRoom, makers),
                new StepPapers(profiles, papers, new StepFolders(store), storeRoom::here),
                pack,
                together,
                LEASE);
    }

    private static FfmpegProcess ffmpeg(FfmpegFinder finder) {
        return switch (finder.find()) {
            case Reading.Accepted<FfmpegInstallation> found ->
                new FfmpegProcess(found.value(), LaunchPrefix.ofThisMachine(), Limits.QUESTION);
            case Reading.Refused<FfmpegInstallation> none ->
                throw new FfmpegFault("no order can be worked: "
                        + none.findings().getFirst().sentence().en());
        };
    }
}
