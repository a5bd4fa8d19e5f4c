package kz.telesabaq.playout.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Clips whose every frame carries, as black and white blocks, the clip's number and its own: 10 × 3 blocks of 16 × 30 pixels
 * are 30 bits, 14 for the clip and 16 for the frame, the highest first.
 */
final class NumberedClips {
    static final int WIDTH = 160;
    static final int HEIGHT = 90;

    private static final int COLUMNS = 10;
    private static final int BITS = 30;
    private static final int BLOCK_WIDTH = WIDTH / COLUMNS;
    private static final int BLOCK_HEIGHT = HEIGHT / (BITS / COLUMNS);
    private static final int FRAME_BITS = 16;

    private final String ffmpeg;

    NumberedClips(String ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** What is read from a picture. */
    record Mark(int clip, int frame) {}

    /** MPEG-2 in groups with B-frames in MXF, as the house files are. */
    void make(Path file, int clip, int frames) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ffmpeg,
                        "-nostdin",
                        "-v",
                        "error",
                        "-y",
                        "-f",
                        "rawvideo",
                        "-pix_fmt",
                        "gray",
                        "-s",
                        WIDTH + "x" + HEIGHT,
                        "-r",
                        "25",
                        "-i",
                        "pipe:0",
                        "-pix_fmt",
                        "yuv420p",
                        "-c:v",
                        "mpeg2video",
                        "-g",
                        "12",
                        "-bf",
                        "2",
                        "-q:v",
                        "2",
                        "-f",
                        "mxf",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (var pictures = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            for (int frame = 0; frame < frames; frame++) {
                pictures.write(picture(clip, frame));
            }
        }
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("ffmpeg could not make " + file + ": " + said);
        }
    }

    private static byte[] picture(int clip, int frame) {
        byte[] picture = new byte[WIDTH * HEIGHT];
        int code = clip << FRAME_BITS | frame;
        for (int bit = 0; bit < BITS; bit++) {
            boolean white = (code >>> (BITS - 1 - bit) & 1) == 1;
            for (int y = 0; y < BLOCK_HEIGHT; y++) {
                int from = (bit / COLUMNS * BLOCK_HEIGHT + y) * WIDTH + bit % COLUMNS * BLOCK_WIDTH;
                Arrays.fill(picture, from, from + BLOCK_WIDTH, white ? (byte) 235 : (byte) 16);
            }
        }
        return picture;
    }

    /** Plays a file whole and reads every picture. */
    List<Mark> read(List<String> input) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(ffmpeg, "-nostdin", "-v", "error"));
        command.addAll(input);
        command.addAll(List.of("-f", "rawvideo", "-pix_fmt", "gray", "-s", WIDTH + "x" + HEIGHT, "pipe:1"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var marks = new ArrayList<Mark>();
        try (InputStream pictures = process.getInputStream()) {
            for (byte[] picture = pictures.readNBytes(WIDTH * HEIGHT);
                    picture.length == WIDTH * HEIGHT;
                    picture = pictures.readNBytes(WIDTH * HEIGHT)) {
                marks.add(mark(picture));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("ffmpeg could not play " + command);
        }
        return marks;
    }

    private static Mark mark(byte[] picture) {
        int code = IntStream.range(0, BITS).reduce(0, (before, bit) -> {
            int y = bit / COLUMNS * BLOCK_HEIGHT + BLOCK_HEIGHT / 2;
            int x = bit % COLUMNS * BLOCK_WIDTH + BLOCK_WIDTH / 2;
            return before << 1 | (Byte.toUnsignedInt(picture[y * WIDTH + x]) > 128 ? 1 : 0);
        });
        return new Mark(code >>> FRAME_BITS, code & 0xffff);
    }
}
