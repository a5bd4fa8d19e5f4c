package kz.telesabaq.rota;

import java.time.Duration;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The workshop is asked to take up work twice a second, day and night. */
@Configuration(proxyBeanMethods = false)
class TranscodeRota {
    private static final Duration EVERY = Duration.ofMillis(500);
    private static final String GROUP = "transcode";

    /** Taken up on another machine, or after the next start, when this one dies. */
    @Bean
    JobDetail transcodeJob() {
        return JobBuilder.newJob(TranscodeJob.class)
                .withIdentity("work-next-order", GROUP)
                .withDescription("works the most urgent order of the workshop")
                .storeDurably()
                .requestRecovery(true)
                .build();
    }

    @Bean
    Trigger transcodeTrigger(JobDetail transcodeJob) {
        return TriggerBuilder.newTrigger()
                .forJob(transcodeJob)
                .withIdentity("work-next-order", GROUP)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(EVERY.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
