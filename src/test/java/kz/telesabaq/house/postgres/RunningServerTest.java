package kz.telesabaq.house.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import kz.telesabaq.testing.RealPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningServerTest {
    @Test
    void aServerThatRunsOnAFolderIsFoundByIt() {
        EmbeddedPostgres server = RealPostgres.server();
        var reach = EmbeddedPostgres.runningIn(Path.of("target", "test-postgres"));
        assertThat(reach.url()).isEqualTo(server.url());
        assertThat(reach.password()).isEqualTo(server.password());
    }

    @Test
    void whereNothingRunsThatIsSaid(@TempDir Path empty) {
        assertThatThrownBy(() -> EmbeddedPostgres.runningIn(empty))
                .isInstanceOf(PostgresException.class)
                .hasMessageStartingWith("No Telesabaq is running on ");
    }
}
