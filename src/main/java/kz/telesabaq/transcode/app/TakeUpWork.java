package kz.telesabaq.transcode.app;

import java.util.concurrent.Semaphore;
import kz.telesabaq.transcode.app.WorkNextOrder.Turn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Works whatever is most urgent: cards of the house, without which no list can be built, then steps of lessons. */
@Service
public class TakeUpWork {
    private final WorkNextOrder orders;
    private final ObjectProvider<WorkNextStep> steps;
    private final Semaphore slots;

    public TakeUpWork(WorkNextOrder orders, ObjectProvider<WorkNextStep> steps, TranscodeSettings settings) {
        this.orders = orders;
        this.steps = steps;
        this.slots = new Semaphore(settings.slots());
    }

    /** Works one order or one step, which may take long; interrupting the thread stops it and leaves it for the next start. */
    public Turn work() {
        if (!slots.tryAcquire()) {
            return Turn.ALL_SLOTS_BUSY;
        }
        try {
            Turn turn = orders.work();
            return turn == Turn.NOTHING_TO_DO ? steps.getObject().work() : turn;
        } finally {
            slots.release();
        }
    }
}
