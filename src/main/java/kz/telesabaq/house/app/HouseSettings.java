package kz.telesabaq.house.app;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code telesabaq.*}: where the house lives and what time it is told to be.
 *
 * @param home all run-time data in one place; relative to the working directory when not absolute
 * @param asOf the instant the house believes it started at; absent for the machine's time
 */
@ConfigurationProperties("telesabaq")
public record HouseSettings(Path home, @Nullable Instant asOf) {}
