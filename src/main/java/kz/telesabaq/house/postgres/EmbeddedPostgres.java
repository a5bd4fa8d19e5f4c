package kz.telesabaq.house.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own on a data folder of our own.
 *
 * <p>Commits are synced to disk. It listens on a free loopback port with a random password. After it answers it is asked
 * which data it serves: a server that serves anybody else's is never used. When the JVM was killed and its server lived on,
 * the next start finds it by its data folder, stops it in order and starts anew; a second JVM on the same folder is
 * refused.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The name of the database, its owner and the role. */
    public static final String NAME = "telesabaq";

    /** Where PostgreSQL writes its port in the file that says it runs. */
    private static final int PORT_LINE = 3;

    private final Path folder;
    private final FileLock lock;
    private final ServerCommands commands;
    private final int port;
    private final String password;

    private EmbeddedPostgres(Path folder, FileLock lock, ServerCommands commands, int port, String password) {
        this.folder = folder;
        this.lock = lock;
        this.commands = commands;
        this.port = port;
        this.password = password;
    }

    /** Starts the server whose programs, data and log lie in the folder, making them when they are not there yet. */
    public static EmbeddedPostgres start(Path folder) {
        return start(folder, 0);
    }

    /** Starts on a given port; 0 takes a free one. */
    static EmbeddedPostgres start(Path folder, int wantedPort) {
        try {
            Files.createDirectories(folder);
            FileLock lock = takeLock(folder);
            try {
                return startLocked(folder.toRealPath(), lock, wantedPort);
            } catch (IOException | RuntimeException fault) {
                lock.channel().close();
                throw fault;
            }
        } catch (IOException fault) {
            throw new PostgresException("The embedded database could not be started in " + folder + ".", fault);
        }
    }

    /** How to reach a server. */
    public record Reach(String url, String password) {}

    /** The server that another program runs on the folder, to be asked beside it. */
    public static Reach runningIn(Path folder) {
        Path sign = folder.resolve("data").resolve("postmaster.pid");
        try {
            int port = Integer.parseInt(Files.readAllLines(sign).get(PORT_LINE).strip());
            return new Reach(
                    "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME),
                    Files.readString(folder.resolve("password")));
        } catch (IOException | IndexOutOfBoundsException fault) {
            throw new PostgresException("No Telesabaq is running on " + folder + ".", fault);
        }
    }

    private static EmbeddedPostgres startLocked(Path folder, FileLock lock, int wantedPort) throws IOException {
        var commands = new ServerCommands(
                PostgresPrograms.unpackedInto(folder), ServerUser.forDataBelow(folder), folder.resolve("data"));
        String password = password(folder);
        if (!Files.exists(commands.data().resolve("PG_VERSION"))) {
            commands.initialise(folder, password);
        }
        commands.stopLeftOver();
        int port = wantedPort == 0 ? freePort() : wantedPort;
        commands.start(port, folder.resolve("postgres.log"));
        var server = new EmbeddedPostgres(folder, lock, commands, port, password);
        try {
            server.proveItIsOurs();
            server.createDatabase();
        } catch (SQLException fault) {
            commands.stop();
            throw new PostgresException(
                    "The server on port %d does not answer as ours; see %s."
                            .formatted(port, folder.resolve("postgres.log")),
                    fault);
        } catch (PostgresException notOurs) {
            commands.stop();
            throw notOurs;
        }
        return server;
    }

    private static FileLock takeLock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new PostgresException("Another Telesabaq is running on " + folder
                    + ". Stop it first, or give this one a folder of its own with --home.");
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }

    private static String password(Path folder) throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Asks the server which data it serves and compares with what lies in our folder. */
    private void proveItIsOurs() throws SQLException, IOException {
        try (Connection connection = connect("postgres");
                var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select system_identifier, current_setting('data_directory') from pg_control_system()")) {
            answer.next();
            if (answer.getLong(1) != systemIdentifier()
                    || !Path.of(answer.getString(2)).equals(commands.data())) {
                throw new PostgresException("The server on port %d serves %s and not our data in %s; it is left alone."
                        .formatted(port, answer.getString(2), commands.data()));
            }
        }
    }

    /** The first eight bytes of pg_control, written when the data folder was made and never changed. */
    private long systemIdentifier() throws IOException {
        try (FileChannel control = FileChannel.open(commands.data().resolve("global/pg_control"))) {
            ByteBuffer first = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
            control.read(first);
            return first.flip().getLong();
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = connect("postgres");
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            if (!answer.next()) {
                statement.executeUpdate("create database " + NAME);
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), NAME, password);
    }

    public String url() {
        return url(NAME);
    }

    /** Address of another database on the same server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** What the server says of its version, for people. */
    public String version() throws SQLException {
        try (Connection connection = connect("postgres")) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** Stops the server in order; open connections are ended, nothing committed is lost. */
    @Override
    public void close() {
        try {
            commands.stop();
        } finally {
            giveBackTheFolder();
        }
    }

    private void giveBackTheFolder() {
        try {
            lock.channel().close();
        } catch (IOException fault) {
            throw new PostgresException("The lock on " + folder + " could not be given back.", fault);
        }
    }
}
