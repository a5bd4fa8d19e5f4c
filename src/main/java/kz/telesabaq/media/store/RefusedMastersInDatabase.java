package kz.telesabaq.media.store;

import java.time.OffsetDateTime;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.app.RefusedMasters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RefusedMastersInDatabase implements RefusedMasters {
    private final JdbcClient jdbc;

    RefusedMastersInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page page(int from, int most) {
        int total = jdbc.sql("select count(*) from media.master where state = 'REFUSED'")
                .query(Integer.class)
                .single();
        return new Page(
                jdbc.sql("""
                        select id, lesson, given_name, findings, changed_at,
                            exists (select 1 from media.qc_report r where r.master = m.id) as reported
                        from media.master m where state = 'REFUSED'
                        order by changed_at desc, id limit :most offset :from""")
                        .param("most", most)
                        .param("from", from)
                        .query((row, number) -> new Refusal(
                                new Fingerprint(row.getString("id")),
                                Optional.ofNullable(row.getString("lesson")).map(LessonCode::parse),
                                row.getString("given_name"),
                                StoredJson.findings(row.getString("findings")),
                                row.getObject("changed_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getBoolean("reported")))
                        .list(),
                total);
    }

    @Override
    public Optional<Fingerprint> newest(LessonCode lesson) {
        return jdbc.sql("select id from media.master where lesson = :lesson order by arrived_at desc, id limit 1")
                .param("lesson", lesson.toString())
                .query((row, number) -> new Fingerprint(row.getString("id")))
                .optional();
    }
}
