package kz.telesabaq.house.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The commands by which a server is made, started and stopped. */
record ServerCommands(PostgresPrograms programs, ServerUser user, Path data) {
    private static final int PATIENCE_SECONDS = 60;

    /** Makes an empty data folder aside and renames it, so that a half-made one is never taken for a whole one. */
    void initialise(Path folder, String password) throws IOException {
        Path part = folder.resolve("data.part");
        PostgresPrograms.deleteTree(part);
        Files.createDirectory(part);
        Path passwordFile = Files.writeString(part.resolveSibling("password.part"), password);
        user.own(part);
        user.own(passwordFile);
        try {
            run(
                    "initdb",
                    "--pgdata=" + part,
                    "--username=" + EmbeddedPostgres.NAME,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=icu",
                    "--icu-locale=kk-KZ",
                    "--locale=C");
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Stops a server that an earlier, killed program left running on our data. */
    void stopLeftOver() throws IOException {
        if (Files.exists(data.resolve("postmaster.pid")) && exitCode("pg_ctl", "status", "--pgdata=" + data) == 0) {
            stop();
        }
    }

    void start(int port, Path log) throws IOException {
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        user.own(log);
        run(
                "pg_ctl",
                "start",
                "--pgdata=" + data,
                "--wait",
                "--silent",
                "--timeout=" + PATIENCE_SECONDS,
                "--log=" + log,
                "--options=" + String.join(" ", options(port)));
    }

    private static List<String> options(int port) {
        return List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c max_connections=60",
                "-c shared_buffers=64MB",
                "-c log_min_messages=warning");
    }

    void stop() {
        try {
            run(
                    "pg_ctl",
                    "stop",
                    "--pgdata=" + data,
                    "--mode=fast",
                    "--wait",
                    "--silent",
                    "--timeout=" + PATIENCE_SECONDS);
        } catch (IOException fault) {
            throw new PostgresException("The embedded database in " + data + " could not be stopped.", fault);
        }
    }

    private void run(String program, String... arguments) throws IOException {
        Path said = Files.createTempFile("telesabaq-" + program, ".log");
        try {
            int exit = await(start(program, said, arguments));
            if (exit != 0) {
                throw new PostgresException("%s ended with %d: %s"
                        .formatted(
                                program,
                                exit,
                                Files.readString(said, StandardCharsets.UTF_8).strip()));
            }
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private int exitCode(String program, String... arguments) throws IOException {
        Path said = Files.createTempFile("telesabaq-" + program, ".log");
        try {
            return await(start(program, said, arguments));
        } finally {
            Files.deleteIfExists(said);
        }
    }

    /** Output goes to a file and not a pipe: the server inherits it and would keep a pipe open for ever. */
    private Process start(String program, Path said, String... arguments) throws IOException {
        var command = new ArrayList<>(user.prefix());
        command.add(programs.program(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(programs.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(said.toFile())
                .start();
    }

    private static int await(Process process) throws IOException {
        try {
            if (!process.waitFor(2L * PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("no answer within " + 2 * PATIENCE_SECONDS + " s from "
                        + process.info().command());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the database's programs", interrupted);
        }
    }
}
