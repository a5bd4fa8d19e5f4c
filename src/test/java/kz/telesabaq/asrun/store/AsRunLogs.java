package kz.telesabaq.asrun.store;

import java.time.Clock;
import javax.sql.DataSource;
import kz.telesabaq.asrun.app.AsRunLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real log over a database given to a test. */
public final class AsRunLogs {
    private AsRunLogs() {}

    public static AsRunLog in(DataSource database, Clock clock) {
        return new AsRunLogInDatabase(JdbcClient.create(database), clock);
    }
}
