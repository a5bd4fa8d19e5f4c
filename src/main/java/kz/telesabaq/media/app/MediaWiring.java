package kz.telesabaq.media.app;

import java.nio.file.Path;
import java.time.Clock;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.media.captions.read.CaptionFiles;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.media.probe.MeasuringStation;
import kz.telesabaq.media.qc.QcJudge;
import kz.telesabaq.media.qc.QcLedger;
import kz.telesabaq.media.qc.QcStation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the media room is built by hand. */
@Configuration(proxyBeanMethods = false)
class MediaWiring {

    @Bean
    FfmpegFinder ffmpegFinder(@Value("${telesabaq.home}") Path home) {
        return FfmpegFinder.onThisMachine(home.resolve("cache"));
    }

    @Bean
    ProbeFile probeFile(FfmpegFinder finder) {
        return new ProbeFile(finder);
    }

    @Bean
    QcStation qcStation() {
        return new MeasuringStation();
    }

    @Bean
    QcJudge qcJudge(
            QcLedger book,
            @Value("${telesabaq.media.thresholds:media/thresholds/house.json}") Path thresholds,
            Clock clock) {
        return new JudgeRecording(book::overrides, report -> book.write(report, clock.instant()), thresholds);
    }

    @Bean
    CaptionReader captionReader() {
        return new CaptionFiles();
    }

    @Bean
    Leftovers leftovers(ArrivalBook book, Clock clock) {
        return (name, door, by, bytes, since) -> book.cleared(name, door, by, bytes, since, clock.instant());
    }

    @Bean
    MediaDoctor mediaDoctor(FfmpegFinder finder, MediaSettings settings) {
        return new MediaDoctor(finder, settings);
    }
}
