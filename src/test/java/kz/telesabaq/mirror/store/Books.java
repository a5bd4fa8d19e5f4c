package kz.telesabaq.mirror.store;

import javax.sql.DataSource;
import kz.telesabaq.mirror.Ledger;
import kz.telesabaq.mirror.Targets;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mirror's books over a database, without a Spring context. */
public record Books(Ledger ledger, Targets targets, JdbcClient sql) {

    public static Books in(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        return new Books(new LedgerInDatabase(sql), new TargetsInDatabase(sql), sql);
    }
}
