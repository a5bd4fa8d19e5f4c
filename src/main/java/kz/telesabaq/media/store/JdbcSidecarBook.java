package kz.telesabaq.media.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Arrival.Door;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.app.SidecarBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSidecarBook implements SidecarBook {
    private final JdbcClient jdbc;

    JdbcSidecarBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long enter(Arrived arrived) {
        return jdbc.sql("""
                        insert into media.sidecar (lesson, kind, variant, revision, fingerprint, file_name, given_name,
                                                   door, by_whom, bytes, facts, state, findings, arrived_at)
                        select :lesson, :kind, :variant, coalesce(max(revision), 0) + 1, :id, :file, :given, :door, :by,
                               :bytes, :facts::jsonb, :state, :findings::jsonb, :at
                          from media.sidecar
                         where lesson = :lesson and kind = :kind and variant = :variant
                        returning id
                        """)
                .param("lesson", arrived.lesson().toString())
                .param("kind", arrived.sort().kind())
                .param("variant", arrived.sort().variant())
                .param("id", arrived.id().hex())
                .param("file", arrived.fileName())
                .param("given", arrived.givenName())
                .param("door", arrived.door().name())
                .param("by", arrived.by())
                .param("bytes", arrived.bytes())
                .param("facts", arrived.facts().map(StoredJson::write).orElse(null))
                .param("state", Finding.anyBlocking(arrived.findings()) ? "REFUSED" : "KEPT")
                .param("findings", StoredJson.write(arrived.findings()))
                .param("at", Timestamp.from(arrived.at()))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Row> kept(LessonCode lesson) {
        return jdbc.sql("""
                        select *
                          from media.sidecar
                         where lesson = ? and state = 'KEPT'
                         order by kind, variant, revision desc
                        """)
                .param(lesson.toString())
                .query(JdbcSidecarBook::row)
                .list();
    }

    @Override
    public void judged(long number, Fingerprint master, List<Finding> findings, Instant at) {
        jdbc.sql("""
                        insert into media.sidecar_fit (sidecar, master, fits, findings, judged_at)
                        values (:sidecar, :master, :fits, :findings::jsonb, :at)
                        on conflict (sidecar, master) do update
                           set fits = :fits, findings = :findings::jsonb, judged_at = :at
                        """)
                .param("sidecar", number)
                .param("master", master.hex())
                .param("fits", !Finding.anyBlocking(findings))
                .param("findings", StoredJson.write(findings))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                new Arrived(
                        LessonCode.parse(row.getString("lesson")),
                        new Sort(row.getString("kind"), row.getString("variant")),
                        new Fingerprint(row.getString("fingerprint")),
                        row.getString("file_name"),
                        row.getString("given_name"),
                        Door.valueOf(row.getString("door")),
                        row.getString("by_whom"),
                        row.getLong("bytes"),
                        Optional.ofNullable(row.getString("facts")).map(StoredJson::facts),
                        StoredJson.findings(row.getString("findings")),
                        row.getTimestamp("arrived_at").toInstant()));
    }
}
