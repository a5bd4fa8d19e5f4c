package kz.telesabaq.media.app;

import java.nio.file.Path;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.media.captions.read.CaptionFiles;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
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
    ExamineFile examineFile(FfmpegFinder finder) {
        return new ExamineFile(finder);
    }

    @Bean
    CaptionReader captionReader() {
        return new CaptionFiles();
    }

    @Bean
    MediaDoctor mediaDoctor(FfmpegFinder finder, MediaSettings settings) {
        return new MediaDoctor(finder, settings);
    }
}
