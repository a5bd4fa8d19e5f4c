package kz.telesabaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import kz.telesabaq.testing.RealPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

class ServerStartTest {
    @Test
    void startsOnAnEmptyDatabaseAtTheHourItIsTold() {
        try (var context = new SpringApplicationBuilder(TelesabaqServer.class)
                .properties(RealPostgres.springProperties())
                .run(
                        "--server.port=0",
                        "--telesabaq.home=target/test-home/start",
                        "--telesabaq.as-of=2026-11-23T03:59:00Z",
                        "--spring.quartz.auto-startup=false")) {
            assertThat(context.getBean(Clock.class).instant())
                    .isBetween(Instant.parse("2026-11-23T03:59:00Z"), Instant.parse("2026-11-23T04:04:00Z"));
            assertThat(context.getBean(JdbcClient.class)
                            .sql("select count(*) from quartz.qrtz_locks")
                            .query(Integer.class)
                            .single())
                    .isNotNegative();
        }
    }
}
