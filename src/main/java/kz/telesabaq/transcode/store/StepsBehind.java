package kz.telesabaq.transcode.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows when a step changed: those that waited for it are queued, and its order stands as its steps do. */
final class StepsBehind {
    private final JdbcClient jdbc;

    StepsBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param order the row's, locked by the caller */
    void follow(long order) {
        queueWhatCanGo(order);
        tellTheOrder(order);
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
}
