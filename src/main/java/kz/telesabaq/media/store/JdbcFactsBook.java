package kz.telesabaq.media.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.app.FactsBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFactsBook implements FactsBook {
    private final JdbcClient jdbc;

    JdbcFactsBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<SourceFacts> find(Fingerprint master) {
        return jdbc.sql("select facts from media.source_facts where master = ?")
                .param(master.hex())
                .query(String.class)
                .optional()
                .map(StoredJson::facts);
    }

    @Override
    public void keep(Fingerprint master, SourceFacts facts, Instant at) {
        jdbc.sql("""
                        insert into media.source_facts (master, facts, probed_at) values (:master, :facts::jsonb, :at)
                        on conflict (master) do update set facts = :facts::jsonb, probed_at = :at
                        """)
                .param("master", master.hex())
                .param("facts", StoredJson.write(facts))
                .param("at", Timestamp.from(at))
                .update();
    }
}
