package kz.telesabaq.transcode.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Room on the store's disk, promised before work begins so that two orders do not count on the same bytes.
 *
 * <p>Promises hold within this process; another machine's show as used space while its files grow.
 */
public final class DiskRoom {
    private final Path store;
    private final long keepFree;
    private final AtomicLong promised = new AtomicLong();

    /** @param keepFree bytes that are never promised */
    public DiskRoom(Path store, long keepFree) {
        this.store = store;
        this.keepFree = keepFree;
    }

    /** A promise of the bytes, to be closed when the work is over; empty when there is no room. */
    public synchronized Optional<Promise> reserve(long bytes) throws IOException {
        Files.createDirectories(store);
        long free = Files.getFileStore(store).getUsableSpace() - promised.get() - keepFree;
        if (free < bytes) {
            return Optional.empty();
        }
        promised.addAndGet(bytes);
        return Optional.of(() -> promised.addAndGet(-bytes));
    }

    /** Given back by closing it. */
    public interface Promise extends AutoCloseable {
        @Override
        void close();
    }
}
