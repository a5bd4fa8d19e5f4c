package kz.telesabaq.transcode.store;

import java.util.Optional;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.transcode.Recipe;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people decide about the steps of an order. Runs in its caller's transaction. */
final class StepDecisions {
    private final JdbcClient jdbc;
    private final StepsBehind behind;

    StepDecisions(JdbcClient jdbc, StepsBehind behind) {
        this.jdbc = jdbc;
        this.behind = behind;
    }

    int cancel(Fingerprint master, Recipe recipe) {
        return move(
                master,
                recipe,
                "'CANCELLED'",
                "state in ('WAITING', 'QUEUED', 'IN_WORK', 'PARKED')",
                "stopped by a person");
    }

    int again(Fingerprint master, Recipe recipe) {
        return move(master, recipe, "'WAITING'", "state in ('CANCELLED', 'FAILED')", "");
    }

    int override(Fingerprint master, Recipe recipe) {
        return move(master, recipe, "'QUEUED'", "state = 'REFUSED'", "");
    }

    private int move(Fingerprint master, Recipe recipe, String to, String which, String why) {
        Optional<Long> order = StepRow.orderForChange(jdbc, master, recipe);
        if (order.isEmpty()) {
            return 0;
        }
        int moved = jdbc.sql("""
                update transcode.step
                set worker = null, heartbeat = null, attempts = 0, left_millis = null, why = :why,
                    not_before = clock_timestamp(), changed_at = clock_timestamp(), state = """ + " " + to + " where work_order = :order and " + which)
                .param("why", why)
                .param("order", order.get())
                .update();
        behind.follow(order.get());
        return moved;
    }
}
