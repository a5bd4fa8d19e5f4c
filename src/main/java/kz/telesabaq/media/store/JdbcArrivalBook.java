package kz.telesabaq.media.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Arrival.Door;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.app.ArrivalBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcArrivalBook implements ArrivalBook {
    private final JdbcClient jdbc;

    JdbcArrivalBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Waiting waiting) {
        jdbc.sql("""
                        insert into media.arrival (fingerprint, given_name, base, door, by_whom, bytes, file_name, facts,
                                                   findings, arrived_at)
                        values (:id, :given, :base, :door, :by, :bytes, :file, :facts::jsonb, :findings::jsonb, :at)
                        on conflict (fingerprint) where state = 'WAITING' do nothing
                        """)
                .param("id", waiting.id().hex())
                .param("given", waiting.givenName())
                .param("base", waiting.base())
                .param("door", waiting.door().name())
                .param("by", waiting.by())
                .param("bytes", waiting.bytes())
                .param("file", waiting.fileName())
                .param("facts", waiting.facts().map(StoredJson::write).orElse(null))
                .param("findings", StoredJson.write(waiting.findings()))
                .param("at", Timestamp.from(waiting.arrivedAt()))
                .update();
    }

    @Override
    public List<Row> waiting() {
        return jdbc.sql("select * from media.arrival where state = 'WAITING' order by arrived_at, id")
                .query(JdbcArrivalBook::row)
                .list();
    }

    @Override
    public Optional<Row> find(long number) {
        return jdbc.sql("select * from media.arrival where id = ?")
                .param(number)
                .query(JdbcArrivalBook::row)
                .optional();
    }

    @Override
    public Optional<Row> ofFile(String fileName) {
        return jdbc.sql("select * from media.arrival where file_name = ? order by id desc limit 1")
                .param(fileName)
                .query(JdbcArrivalBook::row)
                .optional();
    }

    @Override
    public boolean decide(long number, Fate fate, Instant at) {
        var update = jdbc.sql("""
                        update media.arrival
                           set state = :state, lesson = :lesson, decided_by = :by, decided_at = :at, reason = :reason
                         where id = :number and state = 'WAITING'
                        """).param("number", number).param("at", Timestamp.from(at));
        return switch (fate) {
            case Fate.Waits undecided -> false;
            case Fate.Matched matched ->
                update.param("state", "MATCHED")
                                .param("lesson", matched.lesson().toString())
                                .param("by", matched.by())
                                .param("reason", null)
                                .update()
                        == 1;
            case Fate.Rejected rejected ->
                update.param("state", "REJECTED")
                                .param("lesson", null)
                                .param("by", rejected.by())
                                .param("reason", rejected.reason())
                                .update()
                        == 1;
        };
    }

    @Override
    public void label(String base, LessonCode lesson, String givenName, Door door, String by, Instant at) {
        jdbc.sql("""
                        insert into media.label (base, lesson, given_name, door, by_whom, told_at)
                        values (:base, :lesson, :given, :door, :by, :at)
                        """)
                .param("base", base)
                .param("lesson", lesson.toString())
                .param("given", givenName)
                .param("door", door.name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public Optional<LessonCode> labelled(String base, Door door, String by, Fingerprint recording, Instant since) {
        return jdbc.sql("""
                        select lesson
                          from media.label
                         where base = :base and door = :door and by_whom = :by and told_at >= :since
                           and (used_by is null or used_by = :recording)
                         order by told_at desc, id desc
                         limit 1
                        """)
                .param("base", base)
                .param("door", door.name())
                .param("by", by)
                .param("since", Timestamp.from(since))
                .param("recording", recording.hex())
                .query(String.class)
                .optional()
                .map(LessonCode::parse);
    }

    @Override
    public Optional<LessonCode> labelledBeside(String base, Door door, String by, Instant since) {
        return jdbc.sql("""
                        select lesson
                          from media.label
                         where base = :base and door = :door and by_whom = :by and told_at >= :since
                         order by told_at desc, id desc
                         limit 1
                        """)
                .param("base", base)
                .param("door", door.name())
                .param("by", by)
                .param("since", Timestamp.from(since))
                .query(String.class)
                .optional()
                .map(LessonCode::parse);
    }

    @Override
    public void used(String base, Door door, String by, Fingerprint recording) {
        jdbc.sql("""
                        update media.label
                           set used_by = :recording
                         where base = :base and door = :door and by_whom = :by and used_by is null
                        """)
                .param("base", base)
                .param("door", door.name())
                .param("by", by)
                .param("recording", recording.hex())
                .update();
    }

    @Override
    public void cleared(String givenName, Door door, String by, long bytes, Instant untouchedSince, Instant at) {
        jdbc.sql("""
                        insert into media.leftover (given_name, door, by_whom, bytes, untouched_since, removed_at)
                        values (:given, :door, :by, :bytes, :since, :at)
                        """)
                .param("given", givenName)
                .param("door", door.name())
                .param("by", by)
                .param("bytes", bytes)
                .param("since", Timestamp.from(untouchedSince))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var waiting = new Waiting(
                new Fingerprint(row.getString("fingerprint")),
                row.getString("given_name"),
                row.getString("base"),
                Door.valueOf(row.getString("door")),
                row.getString("by_whom"),
                row.getLong("bytes"),
                row.getString("file_name"),
                Optional.ofNullable(row.getString("facts")).map(StoredJson::facts),
                StoredJson.findings(row.getString("findings")),
                row.getTimestamp("arrived_at").toInstant());
        String state = row.getString("state");
        Fate fate = switch (state) {
            case "WAITING" -> new Fate.Waits();
            case "MATCHED" -> new Fate.Matched(LessonCode.parse(row.getString("lesson")), row.getString("decided_by"));
            case "REJECTED" -> new Fate.Rejected(row.getString("decided_by"), row.getString("reason"));
            default -> throw new IllegalStateException("an arrival that is \"" + state + "\" is unknown");
        };
        return new Row(row.getLong("id"), waiting, fate);
    }
}
