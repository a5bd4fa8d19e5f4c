package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import kz.telesabaq.house.postgres.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** The home folder as a whole: marked as ours, so that a reset never empties somebody else's folder. */
record HomeFolder(Path folder) {
    private static final String MARK = ".telesabaq-home";

    /** Makes the folder and marks it. */
    static void claim(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path mark = folder.resolve(MARK);
        if (!Files.exists(mark)) {
            Files.writeString(mark, "This folder is a Telesabaq home; --reset empties it.\n");
        }
    }

    /** Empties the folder; refuses one that is not ours. */
    void reset() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.exists(folder.resolve(MARK))) {
            throw new IOException(
                    folder + " was not made by Telesabaq and is left alone; give another --home or empty it yourself.");
        }
        if (Files.exists(folder.resolve("postgres/data/postmaster.pid"))) {
            EmbeddedPostgres.start(folder.resolve("postgres")).close();
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
