package kz.telesabaq.curriculum.app;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the curriculum is.
 *
 * @param year the folder of the school year, {@code telesabaq.year}
 */
@ConfigurationProperties("telesabaq")
public record CurriculumSettings(Path year) {}
