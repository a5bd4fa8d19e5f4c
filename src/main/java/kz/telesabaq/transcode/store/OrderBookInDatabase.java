package kz.telesabaq.transcode.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.WorkState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Orders as rows. Leases are judged by the database's clock: workers on other machines share no other. */
@Repository
class OrderBookInDatabase implements OrderBook {
    private final JdbcClient jdbc;

    OrderBookInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean has(Fingerprint master, Recipe recipe) {
        return jdbc.sql("select count(*) from transcode.work_order where master = :master and recipe = :recipe")
                        .param("master", master.hex())
                        .param("recipe", recipe.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void enter(Order order) {
        TranscodeOrder work = order.work();
        var row = jdbc.sql("""
                insert into transcode.work_order
                    (master, recipe, kind, lesson, language, scene, file, rate_num, rate_den, given_name, frames,
                     lufs_tenths, peak_tenths, house_number, title)
                values
                    (:master, :recipe, :kind, :lesson, :language, :scene, :file, :num, :den, :name, :frames,
                     :lufs, :peak, :number, :title)
                on conflict (master, recipe) do nothing""")
                .param("master", work.id().hex())
                .param("recipe", work.recipe().name())
                .param("scene", order.scene().isEmpty() ? null : order.scene())
                .param("name", work.name())
                .param("frames", work.length().count())
                .param("number", work.number().text())
                .param("title", work.title())
                .param("kind", kind(work.content()))
                .param("lesson", lesson(work.content()))
                .param("language", language(work.content()));
        row = switch (work.source()) {
            case Source.FromFile file ->
                row.param("file", file.file().toString())
                        .param("num", file.rateNumerator())
                        .param("den", file.rateDenominator());
            case Source.Drawn drawn -> row.param("file", null).param("num", 25).param("den", 1);
        };
        row = switch (work.measured()) {
            case Loudness.Measured measured ->
                row.param("lufs", measured.integratedTenths()).param("peak", measured.truePeakTenths());
            case Loudness.Unmeasured nothing -> row.param("lufs", null).param("peak", null);
        };
        row.update();
    }

    @Override
    public void wantedBy(LessonCode lesson, LocalDate date, LocalTime time, ZoneId zone) {
        jdbc.sql("""
                insert into transcode.wanted (lesson, air_date, air_time, zone) values (:lesson, :date, :time, :zone)
                on conflict (lesson) do update
                    set air_date = excluded.air_date, air_time = excluded.air_time, zone = excluded.zone""")
                .param("lesson", lesson.toString())
                .param("date", date)
                .param("time", time)
                .param("zone", zone.getId())
                .update();
    }

    @Override
    public Optional<Instant> airs(LessonCode lesson) {
        return jdbc.sql("select (air_date + air_time) at time zone zone from transcode.wanted where lesson = :lesson")
                .param("lesson", lesson.toString())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    @Transactional
    public Optional<Order> take(String worker) {
        return jdbc.sql("""
                update transcode.work_order
                set state = 'IN_WORK', worker = :worker, heartbeat = clock_timestamp(), changed_at = clock_timestamp(),
                    percent = 0, attempts = attempts + 1, why = ''
                where id = (
                    select o.id
                    from transcode.work_order o left join transcode.wanted w on w.lesson = o.lesson
                    where o.way = 'WHOLE' and o.state in ('QUEUED', 'PARKED') and o.not_before <= clock_timestamp()
                        and (o.lesson is not null or o.scene in ('slate', 'standby') or not exists (
                            select 1
                            from transcode.step s
                                join transcode.work_order l on l.id = s.work_order
                                join transcode.wanted n on n.lesson = l.lesson
                            where s.state in ('QUEUED', 'PARKED') and s.not_before <= clock_timestamp()
                                and l.state in ('QUEUED', 'PARKED') and s.part <> 'REST'
                                and (n.air_date + n.air_time) at time zone n.zone < (
                                    select min((f.air_date + f.air_time) at time zone f.zone) + interval '20 minutes'
                                    from transcode.wanted f)))
                    order by coalesce(o.scene in ('slate', 'standby'), false) desc,
                        coalesce(
                            (w.air_date + w.air_time) at time zone w.zone,
                            (select min((f.air_date + f.air_time) at time zone f.zone) + interval '20 minutes'
                             from transcode.wanted f
                             where o.lesson is null)) nulls last,
                        o.id
                    limit 1
                    for update of o skip locked)
                returning *""").param("worker", worker).query(OrderRow::order).optional();
    }

    @Override
    public boolean alive(Fingerprint master, Recipe recipe, String worker, int percent) {
        return jdbc.sql("""
                        update transcode.work_order set heartbeat = clock_timestamp(), percent = greatest(percent, :percent)
                        where master = :master and recipe = :recipe and worker = :worker""")
                        .param("percent", percent)
                        .param("master", master.hex())
                        .param("recipe", recipe.name())
                        .param("worker", worker)
                        .update()
                == 1;
    }

    @Override
    public boolean close(Order order, String worker, WorkState state, String why, Duration notBefore) {
        WorkState.IN_WORK.become(state);
        return jdbc.sql("""
                        update transcode.work_order
                        set state = :state, worker = null, heartbeat = null, changed_at = clock_timestamp(), why = :why,
                            percent = case when :state = 'DONE' then 100 else percent end,
                            attempts = case when :state = 'PARKED' then attempts - 1 else attempts end,
                            not_before = clock_timestamp() + make_interval(secs => :seconds)
                        where master = :master and recipe = :recipe and worker = :worker""")
                        .param("state", state.name())
                        .param("why", why)
                        .param("seconds", notBefore.toSeconds())
                        .param("master", order.work().id().hex())
                        .param("recipe", order.work().recipe().name())
                        .param("worker", worker)
                        .update()
                == 1;
    }

    @Override
    public int requeueAbandoned(Duration silence) {
        return jdbc.sql("""
                update transcode.work_order
                set state = 'QUEUED', worker = null, heartbeat = null, changed_at = clock_timestamp(),
                    why = 'its worker died'
                where state = 'IN_WORK' and heartbeat < clock_timestamp() - make_interval(secs => :seconds)""").param("seconds", silence.toMillis() / 1000.0).update();
    }

    @Override
    public boolean cancel(Fingerprint master, Recipe recipe) {
        return jdbc.sql("""
                        update transcode.work_order
                        set state = 'CANCELLED', worker = null, heartbeat = null, why = 'stopped by a person',
                            changed_at = clock_timestamp()
                        where master = :master and recipe = :recipe and way = 'WHOLE' and state in ('QUEUED', 'IN_WORK', 'PARKED')""")
                        .param("master", master.hex())
                        .param("recipe", recipe.name())
                        .update()
                == 1;
    }

    @Override
    public boolean again(Fingerprint master, Recipe recipe) {
        return jdbc.sql("""
                        update transcode.work_order
                        set state = 'QUEUED', attempts = 0, why = '', not_before = clock_timestamp(),
                            changed_at = clock_timestamp()
                        where master = :master and recipe = :recipe and way = 'WHOLE' and state in ('FAILED', 'CANCELLED')""")
                        .param("master", master.hex())
                        .param("recipe", recipe.name())
                        .update()
                == 1;
    }

    @Override
    public List<Line> lines() {
        return jdbc.sql("""
                select o.*, to_char(w.air_date + w.air_time, 'YYYY-MM-DD HH24:MI') as wanted
                from transcode.work_order o left join transcode.wanted w on w.lesson = o.lesson
                order by o.state in ('DONE', 'REFUSED', 'FAILED', 'CANCELLED'), o.state <> 'IN_WORK', o.lesson is not null,
                    case when o.state not in ('DONE', 'REFUSED', 'FAILED', 'CANCELLED')
                        then (w.air_date + w.air_time) at time zone w.zone end nulls last,
                    case when o.state in ('DONE', 'REFUSED', 'FAILED', 'CANCELLED') then o.changed_at end desc, o.id""").query(OrderRow::line).list();
    }

    @Override
    public int openStock() {
        return jdbc.sql("select count(*) from transcode.work_order where lesson is null and state <> 'DONE'")
                .query(Integer.class)
                .single();
    }

    private static String kind(Content content) {
        return switch (content) {
            case Content.OfLesson lesson -> "LESSON";
            case Content.OfFiller filler -> "FILLER";
            case Content.OfSlate slate -> "SLATE";
            case Content.OfStandby standby -> "STANDBY";
        };
    }

    private static @Nullable String lesson(Content content) {
        return content instanceof Content.OfLesson(LessonCode code) ? code.toString() : null;
    }

    private static @Nullable String language(Content content) {
        return switch (content) {
            case Content.OfLesson lesson -> null;
            case Content.OfFiller filler -> filler.language().tag();
            case Content.OfSlate slate -> slate.language().tag();
            case Content.OfStandby standby -> standby.language().tag();
        };
    }
}
