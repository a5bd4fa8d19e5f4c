package kz.telesabaq.transcode.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.telesabaq.transcode.Book;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A worker in a process of its own; ends when its standard input does, and outlives a database that is away for a while. */
final class StepWorkerProcess {
    private static final Duration LEASE = Duration.ofSeconds(2);

    private StepWorkerProcess() {}

    public static void main(String[] arguments) throws Exception {
        var house = new StepHouse(Book.over(source(arguments[0], arguments[1], arguments[2])), Path.of(arguments[3]));
        WorkNextStep worker = house.worker(
                new ShelfInMemory(),
                StrictMaker.all(
                        house.diary(), (order, folder) -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(60))),
                () -> StepHouse.ROOMY,
                LEASE);
        System.out.println("works");
        while (System.in.available() == 0) {
            try {
                worker.work();
            } catch (DataAccessException | TransactionException away) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    static PGSimpleDataSource source(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    static Process start(PGSimpleDataSource source, Path home) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StepWorkerProcess.class.getName(),
                        source.getURL(),
                        source.getUser(),
                        source.getPassword(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Reads on until the worker is at work. */
    static void awaitWork(Process worker) throws IOException {
        try (BufferedReader said = worker.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals("works")) {
                line = said.readLine();
            }
        }
    }
}
