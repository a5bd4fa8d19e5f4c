package kz.telesabaq.media.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Master;
import kz.telesabaq.media.app.Masters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMasters implements Masters {
    private final JdbcClient jdbc;

    JdbcMasters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Entry> find(Fingerprint id) {
        return jdbc.sql("select id, given_name, lesson, file_name, state from media.master where id = ?")
                .param(id.hex())
                .query(JdbcMasters::entry)
                .optional();
    }

    @Override
    public List<Entry> unexamined() {
        return jdbc.sql("""
                        select id, given_name, lesson, file_name, state
                          from media.master
                         where state = 'ARRIVED'
                         order by arrived_at, id
                        """).query(JdbcMasters::entry).list();
    }

    @Override
    public Optional<Entry> newestAccepted(LessonCode lesson) {
        return jdbc.sql("""
                        select id, given_name, lesson, file_name, state
                          from media.master
                         where lesson = ? and state in ('ACCEPTED', 'IN_WORK', 'READY')
                         order by arrived_at desc, id
                         limit 1
                        """).param(lesson.toString()).query(JdbcMasters::entry).optional();
    }

    @Override
    public void arrived(Fingerprint id, String givenName, LessonCode lesson, String fileName, Instant at) {
        jdbc.sql("""
                        insert into media.master (id, given_name, lesson, file_name, state, arrived_at, changed_at)
                        values (:id, :given, :lesson, :file, 'ARRIVED', :at, :at)
                        on conflict (id) do update
                           set given_name = :given, lesson = :lesson, file_name = :file, state = 'ARRIVED', percent = 0,
                               findings = '[]', arrived_at = :at, changed_at = :at
                        """)
                .param("id", id.hex())
                .param("given", givenName)
                .param("lesson", lesson.toString())
                .param("file", fileName)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public void accept(Master master, Loudness measured, List<Finding> warnings, Instant at) {
        jdbc.sql("""
                        update media.master
                           set state = 'ACCEPTED', essence = :essence::jsonb, loudness = :loudness::jsonb,
                               findings = :findings::jsonb, changed_at = :at
                         where id = :id
                        """)
                .param("essence", StoredJson.write(master.essence()))
                .param("loudness", StoredJson.write(measured))
                .param("findings", StoredJson.write(warnings))
                .param("at", Timestamp.from(at))
                .param("id", master.id().hex())
                .update();
    }

    @Override
    public void refuse(
            Fingerprint id, String givenName, Optional<LessonCode> lesson, List<Finding> findings, Instant at) {
        jdbc.sql("""
                        insert into media.master
                               (id, given_name, lesson, file_name, state, findings, arrived_at, changed_at)
                        values (:id, :given, :lesson, '', 'REFUSED', :findings::jsonb, :at, :at)
                        on conflict (id) do update
                           set given_name = :given, lesson = :lesson, file_name = '', state = 'REFUSED',
                               findings = :findings::jsonb, changed_at = :at
                        """)
                .param("id", id.hex())
                .param("given", givenName)
                .param("lesson", lesson.map(LessonCode::toString).orElse(null))
                .param("findings", StoredJson.write(findings))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new Fingerprint(row.getString("id")),
                row.getString("given_name"),
                Optional.ofNullable(row.getString("lesson")).map(LessonCode::parse),
                row.getString("file_name"),
                State.valueOf(row.getString("state")));
    }
}
