package kz.telesabaq.media.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;

/** Events of the media room wait in the event registry as JSON; without this they could be written but not read again. */
@Configuration(proxyBeanMethods = false)
class JsonWiring {

    @Bean
    JacksonModule mediaAlternatives() {
        return StoredJson.alternatives();
    }
}
