package kz.telesabaq.media.app;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the media room keeps its files.
 *
 * @param landing where teachers and studios put recordings
 * @param store root of the media store: masters, house files, web ladders
 * @param quarantine where refused recordings go with the reasons
 */
@ConfigurationProperties("telesabaq.media")
public record MediaSettings(Path landing, Path store, Path quarantine) {
    Path masters() {
        return store.resolve("masters");
    }
}
