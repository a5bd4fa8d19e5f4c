package kz.telesabaq.transcode.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.steps.StepGraph;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.steps.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Steps as rows; says what is one transaction. */
@Repository
class StepBookInDatabase implements StepBook {
    private final JdbcClient jdbc;
    private final StepEntries entries;
    private final StepClaims claims;
    private final StepDecisions decisions;

    StepBookInDatabase(JdbcClient jdbc, OrderBook orders) {
        var behind = new StepsBehind(jdbc);
        this.jdbc = jdbc;
        this.entries = new StepEntries(jdbc, orders);
        this.claims = new StepClaims(jdbc, behind);
        this.decisions = new StepDecisions(jdbc, behind);
    }

    @Override
    @Transactional
    public void enter(OrderBook.Order order, StepGraph graph) {
        entries.enter(order, graph);
    }

    @Override
    public List<Fingerprint> uncut(LessonCode lesson, Recipe recipe) {
        return jdbc.sql("""
                select o.master
                from transcode.work_order o
                where o.lesson = :lesson and o.recipe = :recipe and o.way = 'STEPS' and o.state in ('QUEUED', 'PARKED')
                    and exists (select 1 from transcode.step s where s.work_order = o.id and s.part = 'WHOLE')
                    and not exists (select 1 from transcode.step s where s.work_order = o.id and s.attempts > 0)
                order by o.id""")
                .param("lesson", lesson.toString())
                .param("recipe", recipe.name())
                .query((row, ignored) -> new Fingerprint(row.getString(1)))
                .list();
    }

    @Override
    @Transactional
    public boolean cutAnew(Fingerprint master, Recipe recipe, StepGraph graph) {
        return entries.cutAnew(master, recipe, graph);
    }

    @Override
    @Transactional
    public Optional<Claim> take(String worker) {
        return claims.take(worker);
    }

    @Override
    public boolean keyed(Claim claim, String worker, StepKey key) {
        return claims.keyed(claim, worker, key);
    }

    @Override
    public boolean alive(Claim claim, String worker, StepProgress progress) {
        return claims.alive(claim, worker, progress);
    }

    @Override
    @Transactional
    public boolean close(Claim claim, String worker, StepState state, String why, Duration notBefore) {
        return claims.close(claim, worker, state, why, notBefore);
    }

    @Override
    @Transactional
    public int requeueAbandoned(Duration silence) {
        return claims.requeueAbandoned(silence);
    }

    @Override
    @Transactional
    public int cancel(Fingerprint master, Recipe recipe) {
        return decisions.cancel(master, recipe);
    }

    @Override
    @Transactional
    public int again(Fingerprint master, Recipe recipe) {
        return decisions.again(master, recipe);
    }

    @Override
    @Transactional
    public int override(Fingerprint master, Recipe recipe) {
        return decisions.override(master, recipe);
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
        return jdbc.sql("select " + StepRow.COLUMNS + """

                from transcode.step s
                    join transcode.work_order o on o.id = s.work_order
                    left join transcode.wanted w on w.lesson = o.lesson
                order by s.state in ('DONE', 'REFUSED', 'FAILED', 'CANCELLED'), s.state <> 'IN_WORK',
                    case when s.state in ('DONE', 'REFUSED', 'FAILED', 'CANCELLED') then s.changed_at end desc,""" + " " + StepRow.MOST_URGENT)
                .query(StepRow::line)
                .list();
    }
}
