package kz.telesabaq.mirror.app;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code telesabaq.mirror.*}.
 *
 * @param directory where directory targets lie whose folder is not absolute
 */
@ConfigurationProperties("telesabaq.mirror")
public record MirrorSettings(Path directory) {}
