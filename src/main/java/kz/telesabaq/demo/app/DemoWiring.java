package kz.telesabaq.demo.app;

import java.time.Clock;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.house.HouseFolders;
import kz.telesabaq.media.Shelf;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.schedule.LockedAirDays;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo's teachers, only in a demo house. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("telesabaq.demo.on")
class DemoWiring {

    @Bean
    DeliverDemoLessons deliverDemoLessons(
            CurrentCurriculum curriculum,
            LockedAirDays locked,
            Shelf shelf,
            FfmpegFinder finder,
            HouseFolders folders,
            DemoSettings settings,
            Clock clock) {
        return new DeliverDemoLessons(curriculum, locked, shelf, finder, folders, settings, clock);
    }
}
