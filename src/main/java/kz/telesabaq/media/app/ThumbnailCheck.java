package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import kz.telesabaq.findings.Finding;

/** Whether a picture is one: told by its content, bounded by its header before a pixel of it is decoded. */
final class ThumbnailCheck {
    private static final long MOST_BYTES = 10L << 20;
    private static final long MOST_PIXELS = 12_000_000;
    private static final int LEAST_WIDTH = 320;
    private static final List<String> TAKEN = List.of("jpeg", "png");

    private ThumbnailCheck() {}

    static List<Finding> findings(Path file, SidecarFindings words) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return List.of(words.tooLarge(Files.size(file), MOST_BYTES));
        }
        try (var bytes = new FileImageInputStream(file.toFile())) {
            if (isWebP(bytes)) {
                return List.of(words.webP());
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                return List.of(words.notWhatItSays("JPEG, PNG"));
            }
            ImageReader reader = readers.next();
            try {
                return findings(reader, bytes, words);
            } finally {
                reader.dispose();
            }
        }
    }

    private static List<Finding> findings(ImageReader reader, FileImageInputStream bytes, SidecarFindings words) {
        try {
            if (!TAKEN.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return List.of(words.notWhatItSays("JPEG, PNG"));
            }
            reader.setInput(bytes, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < LEAST_WIDTH || height < 1 || (long) width * height > MOST_PIXELS) {
                return List.of(words.pictureSize(width, height));
            }
            var sparing = reader.getDefaultReadParam();
            sparing.setSourceSubsampling(4, 4, 0, 0);
            reader.read(0, sparing);
            return List.of();
        } catch (IOException | RuntimeException damaged) {
            return List.of(words.brokenPicture());
        }
    }

    private static boolean isWebP(FileImageInputStream bytes) throws IOException {
        byte[] head = new byte[12];
        int count = bytes.read(head);
        bytes.seek(0);
        String word = new String(head, StandardCharsets.ISO_8859_1);
        return count == head.length && word.startsWith("RIFF") && word.endsWith("WEBP");
    }
}
