package kz.telesabaq.playout.app;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of playout.
 *
 * @param published folder of the published revisions, {@code <channel>/<date>/rev-N/}
 * @param media root of the media store as the playout systems see it; stands in the lists before the house files
 * @param frozenAhead what begins within this time of now is on air already for our purposes and is left as it was published
 */
@ConfigurationProperties("telesabaq.playout")
public record PlayoutSettings(
        Path published, Path media, @DefaultValue("60s") Duration frozenAhead) {
    public PlayoutSettings {
        if (frozenAhead.isNegative()) {
            throw new IllegalArgumentException("telesabaq.playout.frozen-ahead cannot be negative: " + frozenAhead);
        }
    }
}
