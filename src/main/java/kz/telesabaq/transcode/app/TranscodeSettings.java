package kz.telesabaq.transcode.app;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the workshop does at once.
 *
 * @param slots orders in work at the same time in this process; one ffmpeg uses about one and a half cores
 */
@ConfigurationProperties("telesabaq.transcode")
public record TranscodeSettings(@DefaultValue("2") int slots) {
    public TranscodeSettings {
        if (slots < 1) {
            throw new IllegalArgumentException("telesabaq.transcode.slots is at least 1, not " + slots);
        }
    }
}
