package kz.telesabaq.transcode.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.media.Decision;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was decided on purpose while a step was made, {@code decisions.json} in its folder. */
public final class KeptDecisions {
    private static final String FILE = "decisions.json";
    private static final TypeReference<List<Decision>> DECISIONS = new TypeReference<>() {};

    private KeptDecisions() {}

    /** Leaves them; nothing is written where nothing was decided. */
    public static void write(Path folder, List<Decision> decisions) throws IOException {
        if (!decisions.isEmpty()) {
            Files.writeString(folder.resolve(FILE), JsonMapper.shared().writeValueAsString(decisions) + "\n");
        }
    }

    /** Reads what {@link #write} left. */
    public static List<Decision> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? JsonMapper.shared().readValue(Files.readString(file), DECISIONS) : List.of();
    }
}
