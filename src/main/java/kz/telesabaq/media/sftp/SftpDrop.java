package kz.telesabaq.media.sftp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.telesabaq.media.Arrivals;
import kz.telesabaq.media.app.DoorKeeping;
import kz.telesabaq.media.app.Leftovers;
import kz.telesabaq.media.app.MediaFault;
import kz.telesabaq.media.app.MediaSettings;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.password.PasswordAuthenticator;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.config.keys.AuthorizedKeysAuthenticator;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * An SFTP server inside the house, off unless {@code telesabaq.media.sftp.on} says so. Whoever signs in sees one folder and
 * nothing else: no shell, no forwarding, no links. A file counts as sent when it is renamed to its final name, or when it has one and
 * nobody writes to it for a while.
 */
@Component
@ConditionalOnProperty("telesabaq.media.sftp.on")
class SftpDrop implements SmartLifecycle, DoorKeeping {
    private static final Logger LOG = LoggerFactory.getLogger(SftpDrop.class);
    private static final int TRIES = 4;
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final SftpSettings settings;
    private final Path root;
    private final OpenFiles open;
    private final QuietDrops quiet;
    private final SshServer server;

    SftpDrop(SftpSettings settings, MediaSettings media, Arrivals arrivals, Leftovers leftovers, Clock clock) {
        if (settings.password().isEmpty() && settings.authorizedKeys().isEmpty()) {
            throw new IllegalArgumentException(
                    "telesabaq.media.sftp needs a password or authorized-keys before it may be switched on");
        }
        this.settings = settings;
        this.root = media.landing().toAbsolutePath().normalize().resolve(".sftp");
        this.open = new OpenFiles();
        this.quiet = new QuietDrops(root, settings.user(), open, arrivals, leftovers, clock);
        this.server = built(arrivals);
    }

    private SshServer built(Arrivals arrivals) {
        SshServer built = SshServer.setUpDefaultServer();
        built.setHost(settings.address());
        built.setPort(settings.port());
        var hostKey = new SimpleGeneratorHostKeyProvider(settings.hostKey());
        hostKey.setAlgorithm("EC");
        built.setKeyPairProvider((KeyPairProvider) hostKey);
        built.setPasswordAuthenticator(passwords());
        built.setPublickeyAuthenticator(keys());
        built.setFileSystemFactory(new VirtualFileSystemFactory(root));
        var sftp = new SftpSubsystemFactory();
        sftp.setFileSystemAccessor(new NoLinks());
        sftp.addSftpEventListener(new HandOverRenamed(root, arrivals));
        sftp.addSftpEventListener(open);
        built.setSubsystemFactories(List.of(sftp));
        CoreModuleProperties.MAX_AUTH_REQUESTS.set(built, TRIES);
        CoreModuleProperties.IDLE_TIMEOUT.set(built, IDLE);
        return built;
    }

    private PasswordAuthenticator passwords() {
        byte[] expected = settings.password().getBytes(StandardCharsets.UTF_8);
        return (user, password, session) -> expected.length > 0
                && user.equals(settings.user())
                && MessageDigest.isEqual(expected, password.getBytes(StandardCharsets.UTF_8));
    }

    private PublickeyAuthenticator keys() {
        if (settings.authorizedKeys().isEmpty()) {
            return (user, key, session) -> false;
        }
        var file = new AuthorizedKeysAuthenticator(Path.of(settings.authorizedKeys()));
        return (user, key, session) -> user.equals(settings.user()) && file.authenticate(user, key, session);
    }

    /** Takes what was sent without a rename and is quiet, and clears away what nobody went on with. */
    @Override
    public void tidy() {
        quiet.tidy();
    }

    /** The port it listens at. */
    int port() {
        return server.getPort();
    }

    @Override
    public void start() {
        try {
            Files.createDirectories(root);
            Files.createDirectories(settings.hostKey().toAbsolutePath().getParent());
            server.start();
            LOG.info("SFTP takes recordings from {} at {}:{}", settings.user(), settings.address(), server.getPort());
        } catch (IOException fault) {
            throw new MediaFault("cannot open " + settings, fault);
        }
    }

    @Override
    public void stop() {
        try {
            server.stop(true);
        } catch (IOException fault) {
            throw new MediaFault("cannot close " + settings, fault);
        }
    }

    @Override
    public boolean isRunning() {
        return server.isStarted();
    }
}
