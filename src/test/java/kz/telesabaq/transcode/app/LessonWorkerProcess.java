package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.TestClips;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A worker with a real ffmpeg in a process of its own. */
final class LessonWorkerProcess {
    private LessonWorkerProcess() {}

    public static void main(String[] arguments) throws Exception {
        var source = StepWorkerProcess.source(arguments[0], arguments[1], arguments[2]);
        Path home = Path.of(arguments[3]);
        var house = new LessonHouse(
                Book.over(source),
                home,
                TestClips.FFMPEG,
                LessonHouse.SMALL,
                home.resolve("clip.mp4"),
                Frames.of(Long.parseLong(arguments[4])));
        WorkNextStep worker = house.worker(new ShelfInMemory());
        System.out.println("works");
        while (System.in.available() == 0) {
            try {
                worker.work();
            } catch (DataAccessException | TransactionException away) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    static Process start(PGSimpleDataSource source, LessonHouse house) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LessonWorkerProcess.class.getName(),
                        source.getURL(),
                        source.getUser(),
                        source.getPassword(),
                        house.home().toString(),
                        Long.toString(house.length().count()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
