package kz.telesabaq.transcode.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepGraph;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.steps.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Steps as rows. Leases are judged by the database's clock: workers on other machines share no other. */
@Repository
class StepBookInDatabase implements StepBook {
    /** As {@code Priority} compares; a filler is wanted a little after the first lesson. */
    private static final String MOST_URGENT = """
            coalesce(o.scene in ('slate', 'standby'), false) desc,
            s.part = 'REST',
            coalesce(
                (w.air_date + w.air_time) at time zone w.zone,
                (select min((f.air_date + f.air_time) at time zone f.zone) + interval '20 minutes'
                 from transcode.wanted f
                 where o.lesson is null)) nulls last,
            o.id, s.id""";

    private static final String COLUMNS = """
            o.*, s.id as step_id, s.kind as step_kind, s.part, s.profiles, s.state as step_state,
            s.attempts as step_attempts, s.percent as step_percent, s.speed_hundredths, s.left_millis,
            s.why as step_why, s.changed_at as step_changed_at""";

    private final JdbcClient jdbc;
    private final OrderBook orders;

    StepBookInDatabase(JdbcClient jdbc, OrderBook orders) {
        this.jdbc = jdbc;
        this.orders = orders;
    }

    @Override
    @Transactional
    public void enter(OrderBook.Order order, StepGraph graph) {
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

    @Override
    @Transactional
    public boolean cutAnew(Fingerprint master, Recipe recipe, StepGraph graph) {
        Optional<Long> order = jdbc.sql("""
                        select id from transcode.work_order
                        where master = :master and recipe = :recipe and way = 'STEPS' for update""")
                .param("master", master.hex())
                .param("recipe", recipe.name())
                .query(Long.class)
                .optional();
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

    @Override
    @Transactional
    public Optional<Claim> take(String worker) {
        Optional<Long> taken = jdbc.sql("""
                update transcode.step
                set state = 'IN_WORK', worker = :worker, heartbeat = clock_timestamp(), changed_at = clock_timestamp(),
                    percent = 0, speed_hundredths = 0, left_millis = null, attempts = attempts + 1, why = ''
                where id = (
                    select s.id
                    from transcode.step s
                        join transcode.work_order o on o.id = s.work_order
                        left join transcode.wanted w on w.lesson = o.lesson
                    where s.state in ('QUEUED', 'PARKED') and s.not_before <= clock_timestamp()
                        and o.state in ('QUEUED', 'PARKED')
                    order by """ + " " + MOST_URGENT + """

                    limit 1
                    for update of s skip locked)
                returning id""")
                .param("worker", worker)
                .query(Long.class)
                .optional();
        return taken.map(id -> jdbc.sql("select " + COLUMNS + """
                , coalesce((
                    select string_agg(d.kind || '-' || d.part || ':' || d.step_key, ' ')
                    from transcode.step d
                    where d.work_order = s.work_order and d.state = 'DONE'), '') as done
                from transcode.step s join transcode.work_order o on o.id = s.work_order
                where s.id = :id""")
                .param("id", id)
                .query(StepRow::claim)
                .single());
    }

    @Override
    public boolean keyed(Claim claim, String worker, StepKey key) {
        return jdbc.sql("update transcode.step set step_key = :key where id = :id and worker = :worker")
                        .param("key", key.hex())
                        .param("id", claim.id())
                        .param("worker", worker)
                        .update()
                == 1;
    }

    @Override
    public boolean alive(Claim claim, String worker, StepProgress progress) {
        return jdbc.sql("""
                        update transcode.step
                        set heartbeat = clock_timestamp(), percent = greatest(percent, :percent),
                            speed_hundredths = :speed, left_millis = :left
                        where id = :id and worker = :worker""")
                        .param("percent", progress.percent())
                        .param("speed", progress.speedHundredths())
                        .param("left", progress.left().map(Duration::toMillis).orElse(null))
                        .param("id", claim.id())
                        .param("worker", worker)
                        .update()
                == 1;
    }

    @Override
    @Transactional
    public boolean close(Claim claim, String worker, StepState state, String why, Duration notBefore) {
        StepState.IN_WORK.become(state);
        // one at a time closes steps of an order, so that the last of two that end together sees the other done
        long order = jdbc.sql("""
                        select o.id from transcode.work_order o join transcode.step s on s.work_order = o.id
                        where s.id = :id for update of o""").param("id", claim.id()).query(Long.class).single();
        int closed = jdbc.sql("""
                        update transcode.step
                        set state = :state, worker = null, heartbeat = null, changed_at = clock_timestamp(), why = :why,
                            percent = case when :state = 'DONE' then 100 else percent end, left_millis = null,
                            attempts = case when :state = 'PARKED' then attempts - 1 else attempts end,
                            not_before = clock_timestamp() + make_interval(secs => :seconds)
                        where id = :id and worker = :worker""")
                .param("state", state.name())
                .param("why", why)
                .param("seconds", notBefore.toMillis() / 1000.0)
                .param("id", claim.id())
                .param("worker", worker)
                .update();
        if (closed == 0) {
            return false;
        }
        queueWhatCanGo(order);
        tellTheOrder(order);
        return true;
    }

    private void queueWhatCanGo(long order) {
        jdbc.sql("""
                update transcode.step s
                set state = 'QUEUED', changed_at = clock_timestamp()
                where s.work_order = :order and s.state = 'WAITING'
                    and not exists (
                        select 1 from transcode.step b
                        where b.work_order = s.work_order and b.state <> 'DONE'
                            and b.kind || '-' || b.part = any (string_to_array(s.waits_for, ' ')))""").param("order", order).update();
    }

    /** An order is done with its last step; refused, failed or stopped with the first that is. */
    private void tellTheOrder(long order) {
        jdbc.sql("""
                update transcode.work_order o
                set state = t.state, why = t.why, percent = t.percent, changed_at = clock_timestamp()
                from (
                    select
                        case when bool_and(state = 'DONE') then 'DONE'
                            when bool_or(state = 'REFUSED') then 'REFUSED'
                            when bool_or(state = 'FAILED') then 'FAILED'
                            when bool_or(state = 'CANCELLED') then 'CANCELLED'
                            when bool_or(state = 'PARKED') then 'PARKED'
                            else 'QUEUED' end as state,
                        coalesce(max(why) filter (where state in ('REFUSED', 'FAILED', 'CANCELLED', 'PARKED')), '') as why,
                        100 * count(*) filter (where state = 'DONE') / count(*) as percent
                    from transcode.step where work_order = :order) t
                where o.id = :order""").param("order", order).update();
    }

    @Override
    @Transactional
    public int requeueAbandoned(Duration silence) {
        int abandoned =
                jdbc.sql("""
                update transcode.step
                set state = 'QUEUED', worker = null, heartbeat = null, changed_at = clock_timestamp(),
                    why = 'its worker died'
                where state = 'IN_WORK' and heartbeat < clock_timestamp() - make_interval(secs => :seconds)""").param("seconds", silence.toMillis() / 1000.0).update();
        jdbc.sql("""
                delete from transcode.reservation r
                where not exists (select 1 from transcode.step s where s.worker = r.worker)""").update();
        return abandoned;
    }

    @Override
    @Transactional
    public int cancel(Fingerprint master, Recipe recipe) {
        return move(
                master,
                recipe,
                "'CANCELLED'",
                "state in ('WAITING', 'QUEUED', 'IN_WORK', 'PARKED')",
                "stopped by a person");
    }

    @Override
    @Transactional
    public int again(Fingerprint master, Recipe recipe) {
        return move(master, recipe, "'WAITING'", "state in ('CANCELLED', 'FAILED')", "");
    }

    @Override
    @Transactional
    public int override(Fingerprint master, Recipe recipe) {
        return move(master, recipe, "'QUEUED'", "state = 'REFUSED'", "");
    }

    private int move(Fingerprint master, Recipe recipe, String to, String which, String why) {
        Optional<Long> order = jdbc.sql("""
                        select id from transcode.work_order
                        where master = :master and recipe = :recipe and way = 'STEPS' for update""")
                .param("master", master.hex())
                .param("recipe", recipe.name())
                .query(Long.class)
                .optional();
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
        queueWhatCanGo(order.get());
        tellTheOrder(order.get());
        return moved;
    }

    @Override
    public Set<StepKey> keysInUse() {
        return jdbc.sql("""
                select distinct s.step_key
                from transcode.step s
                    join transcode.work_order o on o.id = s.work_order
                    left join transcode.wanted w on w.lesson = o.lesson
                where s.step_key is not null
                    and (o.state not in ('DONE', 'CANCELLED')
                        or (w.air_date + w.air_time) at time zone w.zone > clock_timestamp())""")
                .query((row, ignored) -> new StepKey(row.getString(1)))
                .set();
    }

    @Override
    public List<Line> lines() {
        return jdbc.sql("select " + COLUMNS + """

                from transcode.step s
                    join transcode.work_order o on o.id = s.work_order
                    left join transcode.wanted w on w.lesson = o.lesson
                order by s.state in ('DONE', 'REFUSED', 'FAILED', 'CANCELLED'), s.state <> 'IN_WORK',
                    case when s.state in ('DONE', 'REFUSED', 'FAILED', 'CANCELLED') then s.changed_at end desc,""" + " " + MOST_URGENT)
                .query(StepRow::line)
                .list();
    }
}
