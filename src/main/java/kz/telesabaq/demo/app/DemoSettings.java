package kz.telesabaq.demo.app;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code telesabaq.demo.*}
 *
 * @param lessonSeconds how long generated lessons run, at the least; they differ by some seconds
 * @param ahead how many delivered masters may wait for their turn before the next is generated
 */
@ConfigurationProperties("telesabaq.demo")
record DemoSettings(
        @DefaultValue("14") int lessonSeconds,
        @DefaultValue("4") int ahead) {}
