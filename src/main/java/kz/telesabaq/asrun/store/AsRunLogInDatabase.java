package kz.telesabaq.asrun.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.asrun.AirDayReconciled;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.asrun.LessonAired;
import kz.telesabaq.asrun.app.AsRunLog;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.media.HouseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AsRunLogInDatabase implements AsRunLog {
    private final JdbcClient sql;
    private final Clock clock;

    AsRunLogInDatabase(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public News keep(AsRunRecord record, HouseClock house) {
        ZonedDateTime wall = house.wallClock(record.day(), record.start());
        return news(sql.sql("""
                        insert into asrun.record (channel, air_day, start_frame, length, clip, engine, reported,
                                                  local_date, local_time, zone)
                        values (:channel, :day, :start, :length, :clip, :engine, :reported, :date, :time, :zone)
                        on conflict do nothing
                        """)
                .param("channel", record.channel().name())
                .param("day", record.day().date())
                .param("start", record.start().frame())
                .param("length", record.length().count())
                .param("clip", record.clip().text())
                .param("engine", record.engine())
                .param("reported", OffsetDateTime.ofInstant(record.reported(), ZoneOffset.UTC))
                .param("date", wall.toLocalDate())
                .param("time", wall.toLocalTime())
                .param("zone", wall.getZone().getId())
                .update());
    }

    @Override
    public List<AsRunRecord> of(ChannelId channel, AirDay day) {
        return sql.sql("""
                        select channel, air_day, start_frame, length, clip, engine, reported
                          from asrun.record
                         where channel = :channel and air_day = :day
                         order by start_frame, length, clip, engine
                        """)
                .param("channel", channel.name())
                .param("day", day.date())
                .query((row, number) -> record(row))
                .list();
    }

    @Override
    public News announce(LessonAired aired) {
        return news(sql.sql("""
                        insert into asrun.lesson_aired (channel, air_day, start_frame, lesson, clip, announced)
                        values (:channel, :day, :start, :lesson, :clip, :announced)
                        on conflict do nothing
                        """)
                .param("channel", aired.channel().name())
                .param("day", aired.day().date())
                .param("start", aired.slot().span().start().frame())
                .param("lesson", aired.slot().lesson().code().toString())
                .param("clip", aired.clip().number().text())
                .param("announced", now())
                .update());
    }

    @Override
    public News conclude(AirDayReconciled verdict) {
        return news(sql.sql("""
                        insert into asrun.air_day_reconciled as known (channel, air_day, revision, outcomes, reconciled)
                        values (:channel, :day, :revision, :outcomes, :reconciled)
                        on conflict (channel, air_day, revision)
                        do update set outcomes = excluded.outcomes, reconciled = excluded.reconciled
                         where known.outcomes <> excluded.outcomes
                        """)
                .param("channel", verdict.channel().name())
                .param("day", verdict.day().date())
                .param("revision", verdict.revision())
                .param("outcomes", fingerprint(verdict))
                .param("reconciled", now())
                .update());
    }

    private static AsRunRecord record(ResultSet row) throws SQLException {
        return new AsRunRecord(
                new ChannelId(row.getString("channel")),
                AirDay.parse(row.getString("air_day")),
                SlotTime.ofFrames(row.getLong("start_frame")),
                Frames.of(row.getLong("length")),
                new HouseNumber(row.getString("clip")),
                row.getString("engine"),
                row.getObject("reported", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static News news(int rows) {
        return rows == 0 ? News.KNOWN : News.NEW;
    }

    /** Of what the verdict says; records print all they hold. */
    private static String fingerprint(AirDayReconciled verdict) {
        try {
            byte[] said = (verdict.outcomes() + " and extra " + verdict.extra()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
