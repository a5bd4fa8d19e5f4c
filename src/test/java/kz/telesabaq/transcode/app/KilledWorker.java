package kz.telesabaq.transcode.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.ShelfKeeping;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.Workshop;
import kz.telesabaq.transcode.ffmpeg.CardFolder;
import kz.telesabaq.transcode.ffmpeg.FfmpegWorkshop;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A worker in a process of its own: database, store. It says "encoding" on its output when an encode is under way. */
final class KilledWorker {
    private KilledWorker() {}

    public static void main(String[] arguments) throws Exception {
        var source = new PGSimpleDataSource();
        source.setURL(arguments[0]);
        source.setUser(arguments[1]);
        source.setPassword(arguments[2]);
        worker(source, Path.of(arguments[3]), new SaidAloud()).work();
    }

    static WorkNextOrder worker(PGSimpleDataSource source, Path store, ShelfKeeping shelf) throws Exception {
        Files.createDirectories(store);
        Book book = Book.over(source);
        var workshop = new FfmpegWorkshop(TestClips.FFMPEG, store);
        workshop.sweep();
        var beans = new StaticListableBeanFactory();
        beans.addBean("workshop", workshop);
        return new WorkNextOrder(
                book.book(),
                shelf,
                beans.getBeanProvider(Workshop.class),
                new CardFolder(store.resolve("cards")),
                book.together(),
                Duration.ofSeconds(3));
    }

    /** Tells the parent process how far it is. */
    private static final class SaidAloud implements ShelfKeeping {
        @Override
        public HouseNumber reserveNumber(Content content) {
            throw new IllegalStateException("numbers are reserved when an order is entered");
        }

        @Override
        public void inWork(Fingerprint master, int percent) {
            if (percent > 10) {
                System.out.println("encoding");
                System.out.flush();
            }
        }

        @Override
        public void putUp(Fingerprint master, Clip clip) {
            System.out.println("made");
        }

        @Override
        public void refuse(Fingerprint master, List<Finding> findings) {
            System.out.println("refused " + findings);
        }
    }
}
