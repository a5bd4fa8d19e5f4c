package kz.telesabaq.bench.media;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.steps.StepGraph.Haste;

/** A JVM of its own in which eight workers have a lesson each; prints KiB of heap: the most in use, and what outlived cleaning. */
final class EightAtWork {
    private static final int WORKERS = 8;

    private EightAtWork() {}

    public static void main(String[] arguments) throws Exception {
        var material = Material.of(Material.Kind.BOARD, Integer.parseInt(arguments[0]));
        Path home = Files.createTempDirectory("bench-media");
        var book = Book.over(RealPostgres.database());
        var house = House.over(book, home, material, Material.ffmpeg(), LaunchPrefix.ofThisMachine());
        List<Callable<Void>> work = new ArrayList<>();
        for (int number = 1; number <= WORKERS; number++) {
            house.order(number, Haste.AT_EASE);
            work.add(() -> {
                house.workAll();
                return null;
            });
        }
        try (var hands = Executors.newFixedThreadPool(WORKERS)) {
            for (Future<Void> done : hands.invokeAll(work)) {
                done.get();
            }
        }
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            peak += pool.getType() == java.lang.management.MemoryType.HEAP
                    ? pool.getPeakUsage().getUsed()
                    : 0;
        }
        System.gc();
        MemoryUsage left = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf("heap %d %d%n", peak >> 10, left.getUsed() >> 10);
    }
}
