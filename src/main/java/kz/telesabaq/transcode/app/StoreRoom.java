package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TranscodeOrder;

/**
 * The disk of the media store as a worker sees it.
 *
 * <p>A file named {@code .store} lies in its root. Where it is missing, what is seen is the empty place of a disk that is not
 * mounted, and nothing may be written there.
 */
public final class StoreRoom {
    private static final String SIGN = ".store";

    private final Path root;
    private final long keepFree;
    private final LongSupplier usable;

    /**
     * @param keepFree bytes that are never promised
     * @param usable bytes the disk has left; asked anew each time
     */
    public StoreRoom(Path root, long keepFree, LongSupplier usable) {
        this.root = root.toAbsolutePath().normalize();
        this.keepFree = keepFree;
        this.usable = usable;
    }

    /** Lays the sign; done once, when the worker starts and the store is there. */
    public StoreRoom open() throws IOException {
        Files.createDirectories(root);
        if (!isThere()) {
            Files.createFile(root.resolve(SIGN));
        }
        return this;
    }

    /** The order with its master where this machine sees it: orders name it below the store. */
    TranscodeOrder here(TranscodeOrder work) {
        return switch (work.source()) {
            case Source.Drawn drawn -> work;
            case Source.FromFile file -> work.from(file.at(root.resolve(file.file())));
        };
    }

    Path root() {
        return root;
    }

    boolean isThere() {
        return Files.exists(root.resolve(SIGN));
    }

    long keepFree() {
        return keepFree;
    }

    long usable() {
        return usable.getAsLong();
    }
}
