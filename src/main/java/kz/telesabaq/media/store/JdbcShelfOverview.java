package kz.telesabaq.media.store;

import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.app.ShelfOverview;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcShelfOverview implements ShelfOverview {
    private final JdbcClient jdbc;

    JdbcShelfOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Snapshot now() {
        int waiting = count("select count(*) from media.master where state in ('ARRIVED', 'ACCEPTED')");
        int ready = count("select count(distinct lesson) from media.clip where lesson is not null");
        var inWork = jdbc.sql("""
                        select id, lesson, given_name, percent
                          from media.master
                         where state = 'IN_WORK'
                         order by percent desc, id
                        """)
                .query((row, number) -> new Making(
                        new Fingerprint(row.getString("id")),
                        LessonCode.parse(row.getString("lesson")),
                        row.getString("given_name"),
                        row.getInt("percent")))
                .list();
        var refused = jdbc.sql("""
                        select id, lesson, given_name, findings
                          from media.master
                         where state = 'REFUSED'
                         order by changed_at desc, id
                         limit 100
                        """)
                .query((row, number) -> new Refusal(
                        new Fingerprint(row.getString("id")),
                        Optional.ofNullable(row.getString("lesson")).map(LessonCode::parse),
                        row.getString("given_name"),
                        StoredJson.findings(row.getString("findings"))))
                .list();
        return new Snapshot(waiting, ready, inWork, refused);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
