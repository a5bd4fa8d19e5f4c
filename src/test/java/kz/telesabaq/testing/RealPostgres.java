package kz.telesabaq.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import kz.telesabaq.house.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** One real PostgreSQL for all tests of a run; every caller gets a fresh database with all migrations applied. */
public final class RealPostgres {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String[] SCHEMAS = {
        "house",
        "access",
        "curriculum",
        "media",
        "transcode",
        "schedule",
        "playout",
        "asrun",
        "mirror",
        "coverage",
        "quartz"
    };

    private RealPostgres() {}

    /** The server behind all databases. */
    public static EmbeddedPostgres server() {
        return Running.SERVER;
    }

    /** An empty database without any table. */
    public static PGSimpleDataSource emptyDatabase() {
        String name = "test_" + COUNT.incrementAndGet();
        EmbeddedPostgres server = server();
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate("drop database if exists " + name + " with (force)");
            statement.executeUpdate("create database " + name);
        } catch (SQLException fault) {
            throw new IllegalStateException("no fresh database for a test", fault);
        }
        var source = new PGSimpleDataSource();
        source.setURL(server.url(name));
        source.setUser(server.user());
        source.setPassword(server.password());
        return source;
    }

    /** A database with all tables of the house, empty of rows. */
    public static DataSource database() {
        var source = emptyDatabase();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .schemas(SCHEMAS)
                .defaultSchema("house")
                .createSchemas(true)
                .outOfOrder(true)
                .load()
                .migrate();
        return source;
    }

    /** Properties that point a Spring context at a fresh database, for {@code @DynamicPropertySource} and runners. */
    public static String[] springProperties() {
        var source = emptyDatabase();
        return new String[] {
            "spring.datasource.url=" + source.getURL(),
            "spring.datasource.username=" + source.getUser(),
            "spring.datasource.password=" + source.getPassword()
        };
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                Path folder = Files.createDirectories(Path.of("target", "test-postgres"));
                EmbeddedPostgres server = EmbeddedPostgres.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
