package kz.telesabaq.rota;

import kz.telesabaq.transcode.app.TakeUpWork;
import kz.telesabaq.transcode.app.WorkNextOrder.Turn;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.springframework.dao.DataAccessException;

/**
 * Works what is most urgent in the workshop until nothing is left. Several run at once: how many is the workshop's own limit of slots, and the
 * order book keeps them apart.
 */
public final class TranscodeJob implements InterruptableJob {
    private final TakeUpWork takeUpWork;
    private volatile Thread worker = Thread.currentThread();

    public TranscodeJob(TakeUpWork takeUpWork) {
        this.takeUpWork = takeUpWork;
    }

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        worker = Thread.currentThread();
        try {
            while (takeUpWork.work() == Turn.WORKED && !worker.isInterrupted()) {
                // the next piece follows at once
            }
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
