package kz.telesabaq.transcode.store;

import java.time.Duration;
import java.util.Optional;
import kz.telesabaq.transcode.StepBook.Claim;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.steps.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What workers have in hand: claims, signs of life, ends. Leases are judged by the database's clock: workers on other machines
 * share no other. Runs in its caller's transaction.
 */
final class StepClaims {
    private final JdbcClient jdbc;
    private final StepsBehind behind;

    StepClaims(JdbcClient jdbc, StepsBehind behind) {
        this.jdbc = jdbc;
        this.behind = behind;
    }

    Optional<Claim> take(String worker) {
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
                    order by """ + " " + StepRow.MOST_URGENT + """

                    limit 1
                    for update of s skip locked)
                returning id""")
                .param("worker", worker)
                .query(Long.class)
                .optional();
        return taken.map(id -> jdbc.sql("select " + StepRow.COLUMNS + """
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

    boolean keyed(Claim claim, String worker, StepKey key) {
        return jdbc.sql("update transcode.step set step_key = :key where id = :id and worker = :worker")
                        .param("key", key.hex())
                        .param("id", claim.id())
                        .param("worker", worker)
                        .update()
                == 1;
    }

    boolean alive(Claim claim, String worker, StepProgress progress) {
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

    boolean close(Claim claim, String worker, StepState state, String why, Duration notBefore) {
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
        behind.follow(order);
        return true;
    }

    int requeueAbandoned(Duration silence) {
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
}
