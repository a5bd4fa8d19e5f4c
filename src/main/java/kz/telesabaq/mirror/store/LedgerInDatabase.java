package kz.telesabaq.mirror.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.mirror.Delivery;
import kz.telesabaq.mirror.Ledger;
import kz.telesabaq.mirror.MirrorStanding;
import kz.telesabaq.mirror.MirroredLessons;
import kz.telesabaq.mirror.Release;
import kz.telesabaq.mirror.TargetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LedgerInDatabase implements Ledger, MirroredLessons {
    private static final String INSERT = """
            insert into mirror.delivery
              (target, lesson, desired_revision, actual_revision, state, attempt, due_at, lease_until, problem,
               problem_kk, problem_ru, problem_en, proof_revision, proof_place, proof_sha256, proof_files, proof_at)
            values
              (:target, :lesson, :desired_revision, :actual_revision, :state, :attempt, :due_at, :lease_until,
               :problem, :problem_kk, :problem_ru, :problem_en, :proof_revision, :proof_place, :proof_sha256,
               :proof_files, :proof_at)
            """;

    private final JdbcClient sql;

    LedgerInDatabase(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public SortedMap<LessonCode, List<TargetId>> whereToWatch() {
        var places = new TreeMap<LessonCode, List<TargetId>>();
        sql.sql("select lesson, target from mirror.delivery where actual_revision > 0 order by lesson, target")
                .query((row, number) -> places.computeIfAbsent(
                                LessonCode.parse(row.getString("lesson")), lesson -> new ArrayList<>())
                        .add(new TargetId(row.getString("target"))))
                .list();
        return places;
    }

    @Override
    public Optional<Release> releaseForChange(LessonCode lesson) {
        return sql.sql("select * from mirror.release where lesson = :lesson for update")
                .param("lesson", lesson.toString())
                .query(ReleaseRow::read)
                .optional();
    }

    @Override
    public Optional<Release> release(LessonCode lesson) {
        return sql.sql("select * from mirror.release where lesson = :lesson")
                .param("lesson", lesson.toString())
                .query(ReleaseRow::read)
                .optional();
    }

    @Override
    public void save(Release release) {
        sql.sql("""
                        insert into mirror.release
                          (lesson, revision, title_kk, title_ru, subject, subject_kk, subject_ru, subject_en, channel,
                           air_day, air_date, air_time, air_zone, house_number, fingerprint, length, rung, rung_width,
                           rung_height)
                        values
                          (:lesson, :revision, :title_kk, :title_ru, :subject, :subject_kk, :subject_ru, :subject_en,
                           :channel, :air_day, :air_date, :air_time, :air_zone, :house_number, :fingerprint, :length,
                           :rung, :rung_width, :rung_height)
                        on conflict (lesson) do update set
                          revision = excluded.revision, title_kk = excluded.title_kk, title_ru = excluded.title_ru,
                          subject = excluded.subject, subject_kk = excluded.subject_kk,
                          subject_ru = excluded.subject_ru, subject_en = excluded.subject_en,
                          channel = excluded.channel, air_day = excluded.air_day, air_date = excluded.air_date,
                          air_time = excluded.air_time, air_zone = excluded.air_zone,
                          house_number = excluded.house_number, fingerprint = excluded.fingerprint,
                          length = excluded.length, rung = excluded.rung, rung_width = excluded.rung_width,
                          rung_height = excluded.rung_height
                        where mirror.release.revision < excluded.revision
                        """).params(ReleaseRow.write(release)).update();
    }

    @Override
    public Optional<Delivery> deliveryForChange(TargetId target, LessonCode lesson) {
        return sql.sql("select * from mirror.delivery where target = :target and lesson = :lesson for update")
                .param("target", target.name())
                .param("lesson", lesson.toString())
                .query(DeliveryRow::read)
                .optional();
    }

    @Override
    public boolean enter(Delivery planned, Instant at, String note) {
        int entered = sql.sql(INSERT + "on conflict (target, lesson) do nothing")
                .params(DeliveryRow.write(planned))
                .update();
        if (entered == 1) {
            addToHistory(planned, at, note);
        }
        return entered == 1;
    }

    @Override
    public void save(Delivery delivery, Instant at, String note) {
        sql.sql(INSERT + """
                        on conflict (target, lesson) do update set
                          desired_revision = excluded.desired_revision, actual_revision = excluded.actual_revision,
                          state = excluded.state, attempt = excluded.attempt, due_at = excluded.due_at,
                          lease_until = excluded.lease_until, problem = excluded.problem,
                          problem_kk = excluded.problem_kk, problem_ru = excluded.problem_ru,
                          problem_en = excluded.problem_en, proof_revision = excluded.proof_revision,
                          proof_place = excluded.proof_place, proof_sha256 = excluded.proof_sha256,
                          proof_files = excluded.proof_files, proof_at = excluded.proof_at
                        """).params(DeliveryRow.write(delivery)).update();
        addToHistory(delivery, at, note);
    }

    private void addToHistory(Delivery delivery, Instant at, String note) {
        sql.sql("""
                        insert into mirror.delivery_event (target, lesson, at, revision, attempt, state, note)
                        values (:target, :lesson, :at, :revision, :attempt, :state, :note)
                        """)
                .param("target", delivery.target().name())
                .param("lesson", delivery.lesson().toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("revision", delivery.desired())
                .param("attempt", delivery.attempt())
                .param("state", delivery.state().name())
                .param("note", note)
                .update();
    }

    @Override
    public List<Wanted> unplanned(int limit) {
        return sql.sql("""
                        select target.id, release.lesson, release.revision
                        from mirror.target
                        cross join mirror.release
                        left join mirror.delivery on delivery.target = target.id and delivery.lesson = release.lesson
                        where target.enabled
                          and (delivery.target is null or delivery.desired_revision < release.revision)
                        order by target.id, release.air_date, release.air_time, release.lesson
                        limit :limit
                        """)
                .param("limit", limit)
                .query((row, ignored) -> new Wanted(
                        new TargetId(row.getString("id")),
                        LessonCode.parse(row.getString("lesson")),
                        row.getInt("revision")))
                .list();
    }

    /** Earliest airing first: what was seen on air longest ago is missed most. */
    @Override
    public Optional<Delivery> nextDue(Instant now) {
        return sql.sql("""
                        select delivery.*
                        from mirror.delivery
                        join mirror.target on target.id = delivery.target and target.enabled
                        join mirror.release on release.lesson = delivery.lesson
                        where (delivery.state in ('PLANNED', 'WAITING') and delivery.due_at <= :now)
                           or (delivery.state = 'SENDING' and delivery.lease_until <= :now)
                        order by release.air_date, release.air_time, delivery.target, delivery.lesson
                        limit 1
                        for update of delivery skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(DeliveryRow::read)
                .optional();
    }

    @Override
    public List<MirrorStanding> standings(int troubles) {
        return sql.sql("""
                        select target.id,
                               count(*) filter (where state = 'DELIVERED') as delivered,
                               count(*) filter (where state in ('PLANNED', 'WAITING')) as waiting,
                               count(*) filter (where state = 'SENDING') as under_way,
                               count(*) filter (where state = 'NEEDS_HUMAN') as needs_human
                        from mirror.target
                        left join mirror.delivery on delivery.target = target.id
                        group by target.id
                        order by target.id
                        """)
                .query((row, ignored) -> {
                    var target = new TargetId(row.getString("id"));
                    return new MirrorStanding(
                            target,
                            row.getInt("delivered"),
                            row.getInt("waiting"),
                            row.getInt("under_way"),
                            row.getInt("needs_human"),
                            troubles(target, troubles));
                })
                .list();
    }

    private List<MirrorStanding.Trouble> troubles(TargetId target, int limit) {
        return sql
                .sql("""
                        select *
                        from mirror.delivery
                        where target = :target and problem is not null and state <> 'DELIVERED'
                        order by (state = 'NEEDS_HUMAN') desc, due_at, lesson
                        limit :limit
                        """)
                .param("target", target.name())
                .param("limit", limit)
                .query(DeliveryRow::read)
                .list()
                .stream()
                .flatMap(delivery -> delivery.problem().stream()
                        .map(problem -> new MirrorStanding.Trouble(
                                delivery.lesson(), problem, delivery.attempt(), delivery.due())))
                .toList();
    }
}
