package kz.telesabaq.testing;

import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Reading;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** What use cases stand on in a test: a real database with transactions, and papers that the test may exchange. */
public final class PostgresHouse {
    private PostgresHouse() {}

    /** Puts them into a house that is not open yet. */
    public static void found(
            GenericApplicationContext house, DataSource database, AtomicReference<Reading<Curriculum>> papers) {
        house.registerBean(DataSource.class, () -> database);
        house.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database));
        house.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        house.registerBean(CurrentCurriculum.class, () -> () -> papers.get());
    }
}
