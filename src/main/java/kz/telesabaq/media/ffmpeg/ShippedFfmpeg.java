package kz.telesabaq.media.ffmpeg;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.javacpp.Loader;

/** The binaries Maven provides in a jar of Bytedeco, unpacked once into a folder of ours. */
final class ShippedFfmpeg {
    private static final String CACHE_PROPERTY = "org.bytedeco.javacpp.cachedir";

    private ShippedFfmpeg() {}

    /**
     * The folder that holds {@code ffmpeg} and {@code ffprobe}; empty when there are no binaries for this platform. They
     * are only unpacked: none of their libraries is loaded into this process.
     */
    static Optional<Path> unpackedIn(Path cache) {
        if (System.getProperty(CACHE_PROPERTY) == null) {
            System.setProperty(CACHE_PROPERTY, cache.toAbsolutePath().toString());
        }
        String resource = "/org/bytedeco/ffmpeg/" + Loader.getPlatform() + "-gpl/";
        try {
            File[] unpacked = Loader.cacheResources(org.bytedeco.ffmpeg.ffmpeg.class, resource);
            for (File folder : unpacked) {
                if (isRunnable(new File(folder, "ffmpeg")) && isRunnable(new File(folder, "ffprobe"))) {
                    return Optional.of(folder.toPath());
                }
            }
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot unpack the shipped ffmpeg into " + cache, fault);
        }
    }

    /** The unpacking leaves out the permission to run. */
    private static boolean isRunnable(File program) {
        return program.isFile() && (program.canExecute() || program.setExecutable(true));
    }
}
