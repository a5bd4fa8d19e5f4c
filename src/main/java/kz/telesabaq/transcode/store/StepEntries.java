package kz.telesabaq.transcode.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepGraph;
import kz.telesabaq.transcode.steps.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enters orders with their steps. Runs in its caller's transaction. */
final class StepEntries {
    private final JdbcClient jdbc;
    private final OrderBook orders;

    StepEntries(JdbcClient jdbc, OrderBook orders) {
        this.jdbc = jdbc;
        this.orders = orders;
    }

    void enter(OrderBook.Order order, StepGraph graph) {
        Fingerprint master = order.work().id();
        Recipe recipe = order.work().recipe();
        if (orders.has(master, recipe)) {
            return;
        }
        orders.enter(order);
        long id = jdbc.sql("""
                        update transcode.work_order set way = 'STEPS'
                        where master = :master and recipe = :recipe returning id""")
                .param("master", master.hex())
                .param("recipe", recipe.name())
                .query(Long.class)
                .single();
        write(id, graph);
    }

    boolean cutAnew(Fingerprint master, Recipe recipe, StepGraph graph) {
        Optional<Long> order = StepRow.orderForChange(jdbc, master, recipe);
        if (order.isEmpty()) {
            return false;
        }
        jdbc.sql("select id from transcode.step where work_order = :id for update")
                .param("id", order.get())
                .query(Long.class)
                .list();
        int begun = jdbc.sql("select count(*) from transcode.step where work_order = :id and attempts > 0")
                .param("id", order.get())
                .query(Integer.class)
                .single();
        if (begun > 0) {
            return false;
        }
        jdbc.sql("delete from transcode.step where work_order = :id")
                .param("id", order.get())
                .update();
        write(order.get(), graph);
        return true;
    }

    private void write(long order, StepGraph graph) {
        for (Step step : graph.steps()) {
            List<Step> before = graph.before(step);
            jdbc.sql("""
                    insert into transcode.step (work_order, kind, part, profiles, waits_for, state)
                    values (:order, :kind, :part, :profiles, :before, :state)""")
                    .param("order", order)
                    .param("kind", step.kind().name())
                    .param("part", step.part().name())
                    .param("profiles", StepRow.names(step.profiles()))
                    .param("before", before.stream().map(Step::name).collect(Collectors.joining(" ")))
                    .param("state", (before.isEmpty() ? StepState.QUEUED : StepState.WAITING).name())
                    .update();
        }
    }
}
