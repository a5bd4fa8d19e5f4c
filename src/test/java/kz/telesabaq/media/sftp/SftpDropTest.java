package kz.telesabaq.media.sftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.media.Arrivals;
import kz.telesabaq.media.app.LandArrivals;
import kz.telesabaq.media.app.Leftovers;
import kz.telesabaq.media.app.MediaSettings;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A studio's client against the door, over a real socket. */
class SftpDropTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final byte[] RECORDING = "a recording".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path home = Path.of("");

    private final List<String> cleared = new ArrayList<>();
    private volatile Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private final KeyPair key = keyPair();
    private final SshClient ssh = SshClient.setUpDefaultClient();
    private MediaSettings media = new MediaSettings(Path.of(""), Path.of(""), Path.of(""));
    private List<SftpDrop> running = List.of();

    @BeforeEach
    void aServer() throws IOException {
        media = new MediaSettings(home.resolve("landing"), home.resolve("store"), home.resolve("quarantine"));
        Path keys = Files.writeString(home.resolve("keys"), PublicKeyEntry.toString(key.getPublic()) + "\n");
        var settings = new SftpSettings("127.0.0.1", 0, "studio", "secret", keys.toString(), home.resolve("host-key"));
        var drop = new SftpDrop(
                settings,
                media,
                new LandArrivals(media),
                (name, door, by, bytes, since) -> cleared.add(name),
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                });
        drop.start();
        running = List.of(drop);
        ssh.setServerKeyVerifier((session, address, serverKey) -> true);
        ssh.start();
    }

    @AfterEach
    void stop() {
        ssh.stop();
        running.forEach(SftpDrop::stop);
    }

    @Test
    void aFileIsTakenWhenItIsRenamedAndNotBefore() throws IOException {
        try (var session = signedIn();
                var sftp = sftp(session)) {
            put(sftp, "KK-05-MATH-023.mp4.part");
            sftp.rename("KK-05-MATH-023.mp4.part", "KK-05-MATH-023.mp4.filepart");
            assertThat(landed()).isEmpty();

            sftp.rename("KK-05-MATH-023.mp4.filepart", "KK-05-MATH-023.mp4");

            assertThat(landed()).containsExactly("KK-05-MATH-023.mp4");
            assertThat(media.landing().resolve("KK-05-MATH-023.mp4")).hasBinaryContent(RECORDING);
            assertThat(sftp.readEntries("/"))
                    .noneMatch(entry -> entry.getFilename().endsWith(".mp4"));
        }
    }

    @Test
    void aBrokenLineLeavesNothingThatCouldBeTaken() throws IOException {
        try (var session = signedIn();
                var sftp = sftp(session)) {
            var handle = sftp.open("KK-05-MATH-023.mp4", SftpClient.OpenMode.Write, SftpClient.OpenMode.Create);
            sftp.write(handle, 0, RECORDING);
            session.close(true);
        }

        assertThat(landed()).isEmpty();
    }

    @Test
    void whatIsSentWithoutARenameIsTakenWhenNobodyWritesToItAnyMore() throws IOException {
        try (var session = signedIn();
                var sftp = sftp(session)) {
            var handle = sftp.open("KK-05-MATH-023.mp4", SftpClient.OpenMode.Write, SftpClient.OpenMode.Create);
            sftp.write(handle, 0, RECORDING);
            running.getFirst().tidy();
            now = now.plusSeconds(600);
            running.getFirst().tidy();
            assertThat(landed()).isEmpty();

            sftp.close(handle);
            running.getFirst().tidy();
            assertThat(landed()).isEmpty();
            now = now.plusSeconds(120);
            running.getFirst().tidy();
        }

        assertThat(landed()).containsExactly("KK-05-MATH-023.mp4");
        assertThat(media.landing().resolve("KK-05-MATH-023.mp4")).hasBinaryContent(RECORDING);
    }

    @Test
    void whatNobodyWentOnWithForAWeekIsClearedAwayAndWrittenDown() throws IOException {
        try (var session = signedIn();
                var sftp = sftp(session)) {
            put(sftp, "KK-05-MATH-023.mp4.part");
        }
        running.getFirst().tidy();
        now = now.plus(Duration.ofDays(6));
        running.getFirst().tidy();
        assertThat(cleared).isEmpty();

        now = now.plus(Duration.ofDays(1));
        running.getFirst().tidy();

        assertThat(cleared).containsExactly("KK-05-MATH-023.mp4.part");
        assertThat(media.landing().resolve(".sftp").resolve("KK-05-MATH-023.mp4.part"))
                .doesNotExist();
    }

    @Test
    void aNameInUseIsNotOverwritten() throws IOException {
        Files.createDirectories(media.landing());
        Files.writeString(media.landing().resolve("KK-05-MATH-023.mp4"), "first");
        try (var session = signedIn();
                var sftp = sftp(session)) {
            put(sftp, "x.part");
            sftp.rename("x.part", "KK-05-MATH-023.mp4");
        }

        assertThat(landed()).containsExactly("KK-05-MATH-023 (2).mp4", "KK-05-MATH-023.mp4");
        assertThat(media.landing().resolve("KK-05-MATH-023.mp4")).hasContent("first");
    }

    @Test
    void nobodyGetsOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(media.landing().resolve("secret.txt"), "exam");
        try (var session = signedIn();
                var sftp = sftp(session)) {
            assertThat(sftp.canonicalPath("../../..")).isEqualTo("/");
            for (String path : List.of("../secret.txt", "/../secret.txt", "a/../../secret.txt", secret.toString())) {
                assertThatThrownBy(() -> sftp.read(path).readAllBytes())
                        .as(path)
                        .isInstanceOf(IOException.class);
            }
            put(sftp, "x.part");
            assertThatThrownBy(() -> sftp.symLink("/link", secret.toString())).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> sftp.symLink("/link", "../secret.txt")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> sftp.rename("x.part", "../../stolen/x.mp4"))
                    .isInstanceOf(IOException.class);
        }

        assertThat(secret).hasContent("exam");
        assertThat(home.resolve("stolen")).doesNotExist();
    }

    @Test
    void aKeyOfTheListOpensToo() throws IOException {
        try (var session = connected("studio")) {
            session.addPublicKeyIdentity(key);
            session.auth().verify(PATIENCE);

            assertThat(session.isAuthenticated()).isTrue();
        }
    }

    @Test
    void aWrongPasswordAnotherNameAndAnotherKeyAreTurnedAway() throws IOException {
        refused("studio", "secreT");
        refused("root", "secret");
        try (var session = connected("studio")) {
            session.addPublicKeyIdentity(keyPair());
            assertThatThrownBy(() -> session.auth().verify(PATIENCE)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void itIsOffUnlessItIsSwitchedOnAndDoesNotOpenWithoutALock() {
        var settings = new SftpSettings("127.0.0.1", 0, "studio", "", "", home.resolve("host-key"));
        var house = new ApplicationContextRunner()
                .withBean(MediaSettings.class, () -> media)
                .withBean(SftpSettings.class, () -> settings)
                .withBean(Leftovers.class, () -> (name, door, by, bytes, since) -> {})
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(Arrivals.class, () -> new LandArrivals(media))
                .withUserConfiguration(SftpDrop.class);

        house.run(context -> assertThat(context).doesNotHaveBean(SftpDrop.class));
        house.withPropertyValues("telesabaq.media.sftp.on=true")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("password"));
    }

    private void refused(String user, String password) throws IOException {
        try (var session = connected(user)) {
            session.addPasswordIdentity(password);
            assertThatThrownBy(() -> session.auth().verify(PATIENCE))
                    .as(user + " " + password)
                    .isInstanceOf(IOException.class);
        }
    }

    private ClientSession connected(String user) throws IOException {
        return ssh.connect(user, "127.0.0.1", running.getFirst().port())
                .verify(PATIENCE)
                .getSession();
    }

    private ClientSession signedIn() throws IOException {
        ClientSession session = connected("studio");
        session.addPasswordIdentity("secret");
        session.auth().verify(PATIENCE);
        return session;
    }

    private static SftpClient sftp(ClientSession session) throws IOException {
        return SftpClientFactory.instance().createSftpClient(session);
    }

    private static void put(SftpClient sftp, String name) throws IOException {
        try (var out = sftp.write(name)) {
            out.write(RECORDING);
        }
    }

    private static KeyPair keyPair() {
        try {
            return KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<String> landed() throws IOException {
        try (Stream<Path> files = Files.list(media.landing())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
