package kz.telesabaq.air.app;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code telesabaq.air.*}.
 *
 * @param store root of the media store, whose segments the channel announces
 * @param journal folder of the small files by which a channel goes on after a restart exactly where it was
 */
@ConfigurationProperties("telesabaq.air")
public record AirSettings(Path store, Path journal) {}
