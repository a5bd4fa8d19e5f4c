package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
import kz.telesabaq.transcode.RoomBook;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.Workshop;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.ffmpeg.CardFolder;
import kz.telesabaq.transcode.ffmpeg.FfmpegWorkshop;
import kz.telesabaq.transcode.ffmpeg.ListenMaker;
import kz.telesabaq.transcode.ffmpeg.RenditionMaker;
import kz.telesabaq.transcode.judge.JudgeMaker;
import kz.telesabaq.transcode.pack.PackMaker;
import kz.telesabaq.transcode.profiles.Profiles;
import kz.telesabaq.transcode.sheets.ProfileFolder;
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
    @Lazy
    WhatIsMade whatIsMade(Profiles profiles, TranscodeSettings settings) {
        return new WhatIsMade(profiles, settings.houseFiles());
    }

    @Bean
    @Lazy
    Profiles profiles(TranscodeSettings settings) {
        return switch (ProfileFolder.read(settings.profiles())) {
            case Reading.Accepted<Profiles> read -> read.value();
            case Reading.Refused<Profiles> broken ->
                throw new IllegalStateException("the profiles in %s cannot be used: %s"
                        .formatted(
                                settings.profiles(),
                                broken.findings().stream()
                                        .map(finding -> finding.line(Locale.ENGLISH))
                                        .collect(Collectors.joining(" "))));
        };
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
            @Value("${telesabaq.media.store}") Path store)
            throws IOException {
        FfmpegProcess ffmpeg = ffmpeg(finder);
        var pack = new PackMaker(store);
        List<StepMaker> makers = List.of(
                new ListenMaker(ffmpeg),
                new RenditionMaker(ffmpeg, Optional.of(station)),
                new VerifyMaker(ffmpeg, captions),
                new JudgeMaker(judge, List.of("ffmpeg " + ffmpeg.installation().version())),
                pack);
        StoreRoom seen = new StoreRoom(store, KEEP_FREE, () -> store.toFile().getUsableSpace()).open();
        return new WorkNextStep(
                book,
                shelf,
                new StepBench(book, room, seen, makers),
                new StepPapers(profiles, papers, new StepFolders(store), order -> order),
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
