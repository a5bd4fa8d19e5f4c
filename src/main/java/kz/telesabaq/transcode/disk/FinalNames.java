package kz.telesabaq.transcode.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives files of a finished step the names under which the house looks for them. A file has both names then, on the same bytes,
 * so that nothing is ever half moved: it may be repeated after any interruption, and changes nothing the second time.
 */
public final class FinalNames {
    private static final Logger LOG = LoggerFactory.getLogger(FinalNames.class);

    private final Path store;

    /** @param store root of the media store; the step lies on the same disk */
    public FinalNames(Path store) {
        this.store = store.toAbsolutePath().normalize();
    }

    /**
     * Gives every file below the pieces its place below the store, under the same relative name.
     *
     * @param made folder of the step
     * @param pieces folders in it; those that are not there are passed over
     */
    public void give(Path made, List<String> pieces) throws IOException {
        Set<Path> changed = new LinkedHashSet<>();
        for (String piece : pieces) {
            for (Path file : files(made.resolve(piece))) {
                Path target = store.resolve(made.relativize(file).toString());
                if (!Files.exists(target) || !Files.isSameFile(file, target)) {
                    changed.add(Files.createDirectories(PartFolder.parentOf(target)));
                    give(file, target);
                }
            }
        }
        for (Path folder : changed) {
            PartFolder.sync(folder);
        }
    }

    private static void give(Path file, Path target) throws IOException {
        Path aside = target.resolveSibling(
                "." + target.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8) + ".part");
        try {
            lay(file, aside);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void lay(Path file, Path aside) throws IOException {
        try {
            Files.createLink(aside, file);
        } catch (UnsupportedOperationException | FileSystemException noSecondName) {
            LOG.debug("{} cannot have a second name: {}", file, noSecondName.toString());
            Files.copy(file, aside);
            PartFolder.sync(aside);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
