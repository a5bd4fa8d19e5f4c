package kz.telesabaq.transcode.app;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the workshop does at once.
 *
 * @param profiles folder of what can be made
 * @param houseFiles profiles of house files that channels ask for besides the recipe's
 * @param slots orders in work at the same time in this process; one ffmpeg uses about one and a half cores
 */
@ConfigurationProperties("telesabaq.transcode")
public record TranscodeSettings(
        @DefaultValue("2") int slots,
        @DefaultValue("media/profiles") Path profiles,
        @DefaultValue Set<String> houseFiles) {
    public TranscodeSettings {
        if (slots < 1) {
            throw new IllegalArgumentException("telesabaq.transcode.slots is at least 1, not " + slots);
        }
    }
}
