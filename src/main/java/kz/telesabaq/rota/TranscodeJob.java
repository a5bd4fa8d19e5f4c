package kz.telesabaq.rota;

import kz.telesabaq.transcode.app.WorkNextOrder;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.springframework.dao.DataAccessException;

/**
 * Works the most urgent order of the workshop. Several run at once: how many is the workshop's own limit of slots, and the
 * order book keeps them apart.
 */
public final class TranscodeJob implements InterruptableJob {
    private final WorkNextOrder workNextOrder;
    private volatile Thread worker = Thread.currentThread();

    public TranscodeJob(WorkNextOrder workNextOrder) {
        this.workNextOrder = workNextOrder;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        worker = Thread.currentThread();
        try {
            workNextOrder.work();
        } catch (DataAccessException fault) {
            throw new JobExecutionException("the order book does not answer", fault, false);
        }
    }

    /** Stops ffmpeg and leaves the order for the next start. */
    @Override
    public void interrupt() {
        worker.interrupt();
    }
}
