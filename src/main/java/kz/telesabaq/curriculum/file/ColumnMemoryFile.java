package kz.telesabaq.curriculum.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.telesabaq.curriculum.build.ColumnMemory;
import kz.telesabaq.curriculum.build.PlanField;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What authors said about their columns, in a JSON file: {@code {"Айгүл": {"не өтеміз": "topic_kk"}}}.
 *
 * <p>A missing file is an empty memory; one that is no such JSON is a broken machine, never silently forgotten.
 */
public final class ColumnMemoryFile implements ColumnMemory {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    public ColumnMemoryFile(Path file) {
        this.file = file;
    }

    @Override
    public SortedMap<String, PlanField> of(String author) {
        var known = new TreeMap<String, PlanField>();
        SortedMap<String, String> written = all().get(author);
        if (written != null) {
            written.forEach((header, key) -> PlanField.of(key).ifPresent(field -> known.put(header, field)));
        }
        return known;
    }

    @Override
    public void remember(String author, Map<String, PlanField> said) {
        var everybody = all();
        var written = everybody.computeIfAbsent(author, any -> new TreeMap<>());
        said.forEach((header, field) -> written.put(header, field.key()));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path aside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(aside, JSON.writeValueAsString(everybody) + "\n");
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException("could not remember the columns of " + author + " in " + file, broken);
        }
    }

    private SortedMap<String, SortedMap<String, String>> all() {
        if (!Files.exists(file)) {
            return new TreeMap<>();
        }
        try {
            return JSON.readValue(
                    Files.readString(file), new TypeReference<TreeMap<String, SortedMap<String, String>>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException("could not read the remembered columns in " + file, broken);
        } catch (JacksonException broken) {
            throw new IllegalStateException("the remembered columns in " + file + " are not readable JSON", broken);
        }
    }
}
