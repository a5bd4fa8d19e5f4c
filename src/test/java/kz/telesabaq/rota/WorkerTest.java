package kz.telesabaq.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.TelesabaqWorker;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.app.WorkNextOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class WorkerTest {
    @TempDir
    private Path home;

    @Test
    void twoWorkersJoinOneClusterOfTheirOwnAndNothingElseOfTheHouseRunsInThem() throws SchedulerException {
        List<String> arguments = new ArrayList<>(List.of(RealPostgres.springProperties()).stream()
                .map(property -> "--" + property)
                .toList());
        arguments.add("--telesabaq.home=" + home);
        arguments.add("--spring.quartz.scheduler-name=telesabaq-workers");
        try (var first = worker(arguments);
                var second = worker(arguments)) {
            assertThat(first.getBean(Scheduler.class).getMetaData().isJobStoreClustered())
                    .isTrue();
            assertThat(first.getBean(Scheduler.class).getSchedulerInstanceId())
                    .isNotEqualTo(second.getBean(Scheduler.class).getSchedulerInstanceId());
            assertThat(second.getBean(Scheduler.class).getJobKeys(GroupMatcher.anyGroup()))
                    .extracting(key -> key.getName())
                    .containsExactly("work-next-order");
            assertThat(second.getBean(WorkNextOrder.class)).isNotNull();
            assertThat(second.getBean(OrderBook.class).lines()).isEmpty();
            assertThat(second.getBeansOfType(Duty.class)).isEmpty();
        }
    }

    private static ConfigurableApplicationContext worker(List<String> arguments) {
        return new SpringApplicationBuilder(TelesabaqWorker.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }
}
