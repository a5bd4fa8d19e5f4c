package kz.telesabaq.transcode.verify;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Looks at single pictures we made: there, of their size. */
final class Stills {
    /** Television's black is 16; up to twice that is still black. */
    private static final int DARKEST_SEEN = 32;
    /** Every so many pixels of every so many lines. */
    private static final int STEP = 4;

    private Stills() {}

    /** What a picture shows. */
    enum Sight {
        SOMETHING,
        BLACK
    }

    /** All that is wrong with it as a file. */
    static List<String> complaints(Path file, int width, int height) throws IOException {
        if (!Files.exists(file)) {
            return List.of("is not there");
        }
        BufferedImage picture = ImageIO.read(file.toFile());
        if (picture == null) {
            return List.of("is no picture");
        }
        return picture.getWidth() == width && picture.getHeight() == height
                ? List.of()
                : List.of("is %d×%d, not %d×%d".formatted(picture.getWidth(), picture.getHeight(), width, height));
    }

    /** Whether anything is to be seen in a picture found in order. */
    static Sight sight(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        Raster pixels = picture.getRaster();
        for (int y = 0; y < pixels.getHeight(); y += STEP) {
            for (int x = 0; x < pixels.getWidth(); x += STEP) {
                if (brightest(picture.getRGB(x, y)) > DARKEST_SEEN) {
                    return Sight.SOMETHING;
                }
            }
        }
        return Sight.BLACK;
    }

    private static int brightest(int rgb) {
        return Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF));
    }
}
