package kz.telesabaq.mirror.app;

import java.nio.file.Path;
import java.time.Clock;
import kz.telesabaq.mirror.directory.DirectoryConnector;
import kz.telesabaq.mirror.directory.Disk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One connector a kind of target. */
@Configuration(proxyBeanMethods = false)
class MirrorWiring {

    @Bean
    DirectoryConnector directoryConnector(
            MirrorSettings settings, @Value("${telesabaq.media.store}") Path store, Clock clock) {
        return new DirectoryConnector(settings.directory(), store, Disk.real(), clock);
    }
}
