package kz.telesabaq.house.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    Path folder;

    @Test
    void keepsWhatWasCommittedFromOneStartToTheNext() throws SQLException {
        try (var server = EmbeddedPostgres.start(folder)) {
            update(server, "create table lesson (code text)");
            update(server, "insert into lesson values ('KK-05-MATH-023')");
        }
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(ask(server, "select code from lesson")).isEqualTo("KK-05-MATH-023");
        }
    }

    @Test
    void syncsCommitsAndSortsAsKazakhReadersDo() throws SQLException {
        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "select string_agg(l, '' order by l) from unnest(array['Б','Ә','А','Қ','К']) l"))
                    .isEqualTo("АӘБКҚ");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void refusesASecondProgramOnTheSameFolder() {
        try (var first = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(PostgresException.class)
                    .hasMessageContaining("Another Telesabaq is running")
                    .hasMessageContaining("--home");
            assertThat(first.port()).isPositive();
        }
    }

    @Test
    void neverUsesAServerThatIsNotOurs(@TempDir Path somebodyElse) throws SQLException {
        try (var stranger = EmbeddedPostgres.start(somebodyElse)) {
            update(stranger, "create table theirs (word text)");
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, stranger.port()))
                    .isInstanceOf(PostgresException.class);
            assertThat(ask(stranger, "select count(*) from theirs")).isEqualTo("0");
        }
    }

    @Test
    void findsItsServerAgainAfterTheProgramWasKilled() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProgramWithADatabase.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(Objects.requireNonNull(said.readLine())).isEqualTo("committed");
        }
        program.destroyForcibly().waitFor();
        List<String> left = Files.readAllLines(folder.resolve("data/postmaster.pid"));
        assertThat(ProcessHandle.of(Long.parseLong(left.getFirst()))).isPresent();

        try (var server = EmbeddedPostgres.start(folder)) {
            assertThat(ask(server, "select word from kept")).isEqualTo("қазақ");
        }
        assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    }

    /** Started in a process of its own and killed. */
    static final class ProgramWithADatabase {
        public static void main(String[] arguments) throws SQLException, IOException {
            var server = EmbeddedPostgres.start(Path.of(arguments[0]));
            update(server, "create table kept (word text)");
            update(server, "insert into kept values ('қазақ')");
            System.out.println("committed");
            System.out.flush();
            System.in.read();
        }
    }

    private static void update(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }
}
