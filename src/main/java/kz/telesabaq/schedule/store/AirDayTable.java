package kz.telesabaq.schedule.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Slot;
import kz.telesabaq.schedule.app.AirDayBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Locked days as documents, and their slots as rows that the database itself keeps from overlapping. */
@Repository
class AirDayTable implements AirDayBook {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
            .build();

    private final JdbcClient database;

    AirDayTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<AirDayPlan> latest(ChannelId channel, AirDay day) {
        return database.sql("""
                        select document from schedule.air_day
                         where channel = :channel and air_day = :day
                         order by revision desc
                         limit 1
                        """)
                .param("channel", channel.name())
                .param("day", day.date())
                .query((row, number) -> plan(row.getString("document")))
                .optional();
    }

    @Override
    public List<AirDayPlan> between(AirDay first, AirDay last) {
        return database.sql("""
                        select distinct on (channel, air_day) document from schedule.air_day
                         where air_day between :first and :last
                         order by channel, air_day, revision desc
                        """)
                .param("first", first.date())
                .param("last", last.date())
                .query((row, number) -> plan(row.getString("document")))
                .list();
    }

    @Override
    public void enter(AirDayPlan plan, Instant lockedAt) {
        database.sql("""
                        insert into schedule.air_day (channel, air_day, revision, locked_at, document)
                        values (:channel, :day, :revision, :lockedAt, :document::jsonb)
                        """)
                .param("channel", plan.channel().id().name())
                .param("day", plan.day().date())
                .param("revision", plan.revision())
                .param("lockedAt", lockedAt.atOffset(ZoneOffset.UTC))
                .param("document", JSON.writeValueAsString(plan))
                .update();
        plan.slots().forEach(slot -> enter(plan, slot));
    }

    private void enter(AirDayPlan plan, Slot slot) {
        var clock = plan.channel().clock();
        database.sql("""
                        insert into schedule.locked_slot
                            (channel, air_day, revision, starts, zone, start_frame, frames, lesson, role)
                        values (:channel, :day, :revision, :starts, :zone, :startFrame, :frames, :lesson, :role)
                        """)
                .param("channel", plan.channel().id().name())
                .param("day", plan.day().date())
                .param("revision", plan.revision())
                .param(
                        "starts",
                        clock.wallClock(plan.day(), slot.span().start()).toLocalTime())
                .param("zone", clock.zone().getId())
                .param("startFrame", slot.span().start().frame())
                .param("frames", slot.span().length().count())
                .param("lesson", slot.lesson().code().toString())
                .param("role", slot.role().name())
                .update();
    }

    private static AirDayPlan plan(String document) {
        return JSON.readValue(document, AirDayPlan.class);
    }
}
