package kz.telesabaq.transcode.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.transcode.WorkState;
import kz.telesabaq.transcode.app.WorkPages;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.steps.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkPagesInDatabase implements WorkPages {
    private static final String FOUND = """
            from transcode.work_order o left join transcode.wanted w on w.lesson = o.lesson
            where o.state in (%s)
                and (:search = '' or strpos(lower(o.house_number || ' ' || coalesce(o.lesson, '') || ' ' || o.title), :search) > 0)""";
    private static final String NEXT_AIRING = "(w.air_date + w.air_time) at time zone w.zone";

    private final JdbcClient jdbc;

    WorkPagesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long id, Entry entry) {}

    private record Owned(long order, StepLine line) {}

    @Override
    public Page page(Pile pile, String search, int from, int most) {
        String found = FOUND.formatted(states(pile));
        String asked = search.strip().toLowerCase(Locale.ROOT);
        int total = jdbc.sql("select count(*) " + found)
                .param("search", asked)
                .query(Integer.class)
                .single();
        List<Row> rows = jdbc.sql(
                        "select o.*, " + NEXT_AIRING + " as airs " + found + order(pile) + " limit :most offset :from")
                .param("search", asked)
                .param("most", most)
                .param("from", from)
                .query((row, number) -> row(row))
                .list();
        Map<Long, List<StepLine>> steps = steps(rows.stream().map(Row::id).toArray(Long[]::new));
        return new Page(
                rows.stream()
                        .map(row -> withSteps(row.entry(), steps.getOrDefault(row.id(), List.of())))
                        .toList(),
                total);
    }

    @Override
    public Optional<StepKey> made(Fingerprint master) {
        return jdbc.sql("""
                        select s.step_key from transcode.step s join transcode.work_order o on o.id = s.work_order
                        where o.master = :master and s.kind = 'MAKE' and s.state = 'DONE' and s.part <> 'REST'
                        order by s.changed_at desc limit 1""")
                .param("master", master.hex())
                .query((row, number) -> new StepKey(row.getString(1)))
                .optional();
    }

    private static String states(Pile pile) {
        return switch (pile) {
            case OPEN -> "'QUEUED', 'IN_WORK', 'PARKED'";
            case STUCK -> "'FAILED', 'CANCELLED'";
            case DONE -> "'DONE'";
        };
    }

    private static String order(Pile pile) {
        return switch (pile) {
            case OPEN -> """

                order by o.state <> 'IN_WORK'
                        and not exists (select 1 from transcode.step s where s.work_order = o.id and s.state = 'IN_WORK'),
                    %s nulls last, o.id""".formatted(NEXT_AIRING);
            case STUCK, DONE -> " order by o.changed_at desc, o.id";
        };
    }

    private static Row row(ResultSet row) throws SQLException {
        OffsetDateTime airs = row.getObject("airs", OffsetDateTime.class);
        return new Row(
                row.getLong("id"),
                new Entry(
                        row.getString("house_number"),
                        OrderRow.content(row),
                        row.getString("title"),
                        WorkState.valueOf(row.getString("state")),
                        row.getInt("percent"),
                        row.getInt("attempts"),
                        Optional.ofNullable(airs).map(OffsetDateTime::toInstant),
                        row.getString("why"),
                        List.of()));
    }

    private Map<Long, List<StepLine>> steps(Long[] orders) {
        Map<Long, List<StepLine>> steps = new HashMap<>();
        jdbc.sql("""
                        select work_order, kind || '-' || part as name, state, percent, speed_hundredths, left_millis,
                            attempts, why
                        from transcode.step where work_order = any (?) order by id""")
                .param(orders)
                .query((row, number) -> new Owned(row.getLong("work_order"), step(row)))
                .list()
                .forEach(owned -> steps.computeIfAbsent(owned.order(), order -> new ArrayList<>())
                        .add(owned.line()));
        return steps;
    }

    private static StepLine step(ResultSet row) throws SQLException {
        long left = row.getLong("left_millis");
        Optional<Duration> toItsEnd = row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(left));
        return new StepLine(
                row.getString("name"),
                StepState.valueOf(row.getString("state")),
                new StepProgress(row.getInt("percent"), row.getInt("speed_hundredths"), toItsEnd),
                row.getInt("attempts"),
                row.getString("why"));
    }

    private static Entry withSteps(Entry entry, List<StepLine> steps) {
        return new Entry(
                entry.number(),
                entry.content(),
                entry.title(),
                entry.state(),
                entry.percent(),
                entry.attempts(),
                entry.airs(),
                entry.why(),
                steps);
    }
}
