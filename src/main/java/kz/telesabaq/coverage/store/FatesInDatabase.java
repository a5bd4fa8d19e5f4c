package kz.telesabaq.coverage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.asrun.AirDayReconciled.Fate;
import kz.telesabaq.coverage.LessonFate;
import kz.telesabaq.coverage.app.FateBook;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Schema {@code coverage}, a row a lesson and air day. */
@Repository
class FatesInDatabase implements FateBook {
    private final JdbcClient sql;

    FatesInDatabase(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void conclude(ChannelId channel, AirDay day, int revision, List<LessonFate> fates) {
        sql.sql("delete from coverage.fate where channel = :channel and air_day = :day and revision <= :revision")
                .param("channel", channel.name())
                .param("day", day.date())
                .param("revision", revision)
                .update();
        for (LessonFate fate : fates) {
            sql.sql("""
                            insert into coverage.fate (channel, air_day, lesson, start_frame, fate, revision)
                            values (:channel, :day, :lesson, :start, :fate, :revision)
                            on conflict do nothing
                            """)
                    .param("channel", channel.name())
                    .param("day", day.date())
                    .param("lesson", fate.lesson().toString())
                    .param("start", fate.startFrame())
                    .param("fate", fate.fate().name())
                    .param("revision", revision)
                    .update();
        }
    }

    @Override
    public void aired(LessonFate fate) {
        sql.sql("""
                        insert into coverage.fate (channel, air_day, lesson, start_frame, fate, revision)
                        values (:channel, :day, :lesson, :start, 'AIRED', 0)
                        on conflict (channel, air_day, lesson)
                        do update set fate = 'AIRED', start_frame = excluded.start_frame
                        """)
                .param("channel", fate.channel().name())
                .param("day", fate.day().date())
                .param("lesson", fate.lesson().toString())
                .param("start", fate.startFrame())
                .update();
    }

    @Override
    public List<LessonFate> all() {
        return sql.sql("""
                        select channel, air_day, lesson, start_frame, fate from coverage.fate
                         order by channel, air_day, start_frame, lesson
                        """).query((row, number) -> fate(row)).list();
    }

    private static LessonFate fate(ResultSet row) throws SQLException {
        return new LessonFate(
                new ChannelId(row.getString("channel")),
                AirDay.parse(row.getString("air_day")),
                row.getLong("start_frame"),
                LessonCode.parse(row.getString("lesson")),
                Fate.valueOf(row.getString("fate")));
    }
}
