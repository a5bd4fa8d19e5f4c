package kz.telesabaq.air.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One record kept as JSON, always whole: written aside and moved into place. */
final class JsonFile<T> {
    private static final System.Logger LOG = System.getLogger(JsonFile.class.getName());
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final Class<T> type;

    JsonFile(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    /** What was kept; nothing when the file is not there or is no longer legible, which is said in the log. */
    Optional<T> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), type));
        } catch (JacksonException spoiled) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} cannot be read and is begun anew: {1}",
                    file,
                    spoiled.getOriginalMessage());
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
    }

    void write(T value) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path aside = file.resolveSibling(file.getFileName() + ".part");
            Files.write(aside, JSON.writeValueAsBytes(value));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write " + file, fault);
        }
    }
}
