package kz.telesabaq.playout.app;

import kz.telesabaq.playout.published.PublishedFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published folder as everybody reads it. */
@Configuration(proxyBeanMethods = false)
class PlayoutWiring {
    @Bean
    PublishedFolder publishedFolder(PlayoutSettings settings) {
        return new PublishedFolder(settings.published().toAbsolutePath().normalize());
    }
}
