package kz.telesabaq.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole outputs kept as files below {@code src/test/resources}, so that a reviewer reads the difference.
 *
 * <p>{@code ops/check -Dgolden.write=true} blesses what the code makes now: look at the difference before committing it.
 */
public final class Golden {
    private static final Path ROOT = Path.of("src/test/resources");

    private Golden() {}

    /** The text equals the golden file, byte by byte in UTF-8. */
    public static void matches(String file, String actual) throws IOException {
        matches(file, actual.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes equal the golden file; it holds text in UTF-8. */
    public static void matches(String file, byte[] actual) throws IOException {
        Path golden = ROOT.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.write(golden, actual);
        }
        assertThat(golden).as("golden file; -Dgolden.write=true makes it").exists();
        assertThat(new String(actual, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    }
}
