package kz.telesabaq.transcode.verify;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.qc.LoudnessPoint;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a VERIFY heard in the finished house file, for the JUDGE behind it.
 *
 * @param house loudness of the house file as it lies on the disk
 * @param curve of it, one point each second
 */
public record Verified(Loudness house, List<LoudnessPoint> curve) {
    private static final String FILE = "verified.json";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Loudness.class, LoudnessByName.class).build();

    public Verified {
        curve = List.copyOf(curve);
    }

    /** Leaves it in the folder of a step. */
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), MAPPER.writeValueAsString(this) + "\n");
    }

    /** Reads what {@link #write} left. */
    public static Verified read(Path folder) throws IOException {
        return MAPPER.readValue(Files.readString(folder.resolve(FILE)), Verified.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @Type(name = "measured", value = Loudness.Measured.class),
        @Type(name = "unmeasured", value = Loudness.Unmeasured.class)
    })
    private interface LoudnessByName {}
}
