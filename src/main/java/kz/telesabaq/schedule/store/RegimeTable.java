package kz.telesabaq.schedule.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.schedule.RegimeSwitch;
import kz.telesabaq.schedule.app.RegimeBook;
import kz.telesabaq.schedule.app.RegimeRecord;
import kz.telesabaq.schedule.app.RegimeStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Regimes as documents, and their steps as rows that are only ever added. */
@Repository
class RegimeTable implements RegimeBook {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
            .build();

    private final JdbcClient database;

    RegimeTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<RegimeRecord> all() {
        return database.sql("select id, document from schedule.regime_switch order by id desc")
                .query((row, number) -> record(row.getLong("id"), row.getString("document")))
                .list();
    }

    @Override
    public List<RegimeRecord> allLocked() {
        database.sql("lock table schedule.regime_switch in share row exclusive mode")
                .update();
        return all();
    }

    @Override
    public Optional<RegimeRecord> locked(long id) {
        return database.sql("select id, document from schedule.regime_switch where id = :id for update")
                .param("id", id)
                .query((row, number) -> record(row.getLong("id"), row.getString("document")))
                .optional();
    }

    private RegimeRecord record(long id, String document) {
        List<RegimeStep> steps = database.sql("""
                        select kind, person, at, reason, plan_before, plan_after from schedule.regime_step
                         where switch = :id
                         order by number
                        """)
                .param("id", id)
                .query((row, number) -> new RegimeStep(
                        RegimeStep.Kind.valueOf(row.getString("kind")),
                        row.getString("person"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("reason"),
                        row.getInt("plan_before"),
                        row.getInt("plan_after")))
                .list();
        return new RegimeRecord(id, JSON.readValue(document, RegimeSwitch.class), steps);
    }

    @Override
    public RegimeRecord enter(RegimeSwitch change, RegimeStep proposal) {
        long id = database.sql("""
                        insert into schedule.regime_switch (regime, first_day, last_day, document)
                        values (:regime, :first, :last, :document::jsonb)
                        returning id
                        """)
                .param("regime", change.regime().name())
                .param("first", change.days().first())
                .param("last", change.days().last())
                .param("document", JSON.writeValueAsString(change))
                .query(Long.class)
                .single();
        enter(id, 1, proposal);
        return new RegimeRecord(id, change, List.of(proposal));
    }

    @Override
    public RegimeRecord add(RegimeRecord record, RegimeStep step) {
        enter(record.id(), record.steps().size() + 1, step);
        return new RegimeRecord(
                record.id(),
                record.change(),
                Stream.concat(record.steps().stream(), Stream.of(step)).toList());
    }

    private void enter(long id, int number, RegimeStep step) {
        database.sql("""
                        insert into schedule.regime_step
                            (switch, number, kind, person, at, reason, plan_before, plan_after)
                        values (:id, :number, :kind, :person, :at, :reason, :before, :after)
                        """)
                .param("id", id)
                .param("number", number)
                .param("kind", step.kind().name())
                .param("person", step.person())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("reason", step.reason())
                .param("before", step.planBefore())
                .param("after", step.planAfter())
                .update();
    }
}
