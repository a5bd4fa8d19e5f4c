package kz.telesabaq.rota;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One turn of a {@link Duty}. A fault is logged with what was attempted and the next turn tries again. */
@DisallowConcurrentExecution
public final class DutyJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(DutyJob.class);

    private final Map<String, Duty> duties;

    DutyJob(List<Duty> duties) {
        this.duties = duties.stream().collect(Collectors.toMap(Duty::name, Function.identity()));
    }

    @Override
    public void execute(JobExecutionContext context) {
        String name = context.getJobDetail().getKey().getName();
        Duty duty = duties.get(name);
        if (duty == null) {
            LOG.info("the duty \"{}\" is no longer on the rota", name);
            return;
        }
        try {
            duty.work().run();
        } catch (RuntimeException fault) {
            LOG.error("the duty \"{}\" could not be done; it is tried again in {}", name, duty.every(), fault);
        }
    }
}
