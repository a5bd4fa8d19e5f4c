package kz.telesabaq.rota;

import java.util.List;
import java.util.Set;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts every duty of the rota into the job store once the house is ready, and takes out those that are no more. */
@Component
class PutUpTheRota {
    private static final String GROUP = "duties";

    private final Scheduler scheduler;
    private final List<Duty> duties;

    PutUpTheRota(Scheduler scheduler, List<Duty> duties) {
        this.scheduler = scheduler;
        this.duties = duties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void putUp() throws SchedulerException {
        for (JobKey known : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
            if (duties.stream().noneMatch(duty -> duty.name().equals(known.getName()))) {
                scheduler.deleteJob(known);
            }
        }
        for (Duty duty : duties) {
            scheduler.scheduleJob(job(duty), Set.of(trigger(duty)), true);
        }
    }

    private static JobDetail job(Duty duty) {
        return JobBuilder.newJob(DutyJob.class)
                .withIdentity(duty.name(), GROUP)
                .storeDurably()
                .build();
    }

    /** Turns missed while the house was closed are not made up for: the next one does all there is to do. */
    private static Trigger trigger(Duty duty) {
        return TriggerBuilder.newTrigger()
                .withIdentity(duty.name(), GROUP)
                .forJob(duty.name(), GROUP)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(duty.every().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
