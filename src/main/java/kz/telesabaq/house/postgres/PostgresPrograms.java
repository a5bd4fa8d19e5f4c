package kz.telesabaq.house.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The server's programs, unpacked once from the class path.
 *
 * @param folder holds {@code bin/initdb}, {@code bin/pg_ctl}, {@code bin/postgres}
 */
record PostgresPrograms(Path folder) {

    /** Unpacks below {@code into} unless that was done before; the folder's name carries the archive's fingerprint. */
    static PostgresPrograms unpackedInto(Path into) {
        String archive = archiveName();
        try {
            Path folder = into.resolve("programs-" + fingerprint(archive));
            if (!Files.isDirectory(folder)) {
                Path part = into.resolve("programs.part");
                deleteTree(part);
                unpack(archive, part);
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresPrograms(folder);
        } catch (IOException fault) {
            throw new PostgresException("The database's programs could not be unpacked into " + into + ".", fault);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static String archiveName() {
        String system =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String machine = switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> processor;
        };
        String name = "postgres-" + system + "-" + machine + ".txz";
        if (PostgresPrograms.class.getResource("/" + name) == null) {
            throw new PostgresException("There is no embedded PostgreSQL for this machine (" + name
                    + "). Use a server of your own: set SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD.");
        }
        return name;
    }

    private static String fingerprint(String archive) throws IOException {
        try (InputStream bytes = open(archive)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InputStream open(String archive) throws IOException {
        InputStream bytes = PostgresPrograms.class.getResourceAsStream("/" + archive);
        if (bytes == null) {
            throw new IOException("no " + archive + " on the class path");
        }
        return bytes;
    }

    private static void unpack(String archive, Path into) throws IOException {
        Files.createDirectories(into);
        try (var tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(open(archive))), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = inside(into, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(relativeLink(into, target, entry.getLinkName())));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
                    boolean runs = (entry.getMode() & 0111) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
        openToAll(into);
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new FileSystemException(name, null, "leads out of the archive");
        }
        return target;
    }

    private static String relativeLink(Path folder, Path link, String to) throws IOException {
        if (!link.resolveSibling(to).normalize().startsWith(folder)) {
            throw new FileSystemException(to, null, "leads out of the archive");
        }
        return to;
    }

    /** The server may run under another user than the one that unpacked it. */
    private static void openToAll(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            tree.filter(Files::isDirectory).forEach(directory -> {
                try {
                    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
