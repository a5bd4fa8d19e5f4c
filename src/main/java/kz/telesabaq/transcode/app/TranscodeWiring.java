package kz.telesabaq.transcode.app;

import java.nio.file.Path;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.ffmpeg.FfmpegFault;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.transcode.Workshop;
import kz.telesabaq.transcode.ffmpeg.CardFolder;
import kz.telesabaq.transcode.ffmpeg.FfmpegWorkshop;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The workshop is set up when the first order is worked, not when the house opens: finding ffmpeg takes seconds. */
@Configuration(proxyBeanMethods = false)
class TranscodeWiring {

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
