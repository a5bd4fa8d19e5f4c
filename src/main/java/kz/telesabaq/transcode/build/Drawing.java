package kz.telesabaq.transcode.build;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.telesabaq.airtime.Frames;

/** Pieces of filter graphs that draw: gradients and type. Words always come from files, so no word can be an option. */
public final class Drawing {
    private static final String REPEAT = ",loop=loop=";

    private Drawing() {}

    /** Where and how a line of type stands. */
    public record Type(Path font, Path words, int size, String colour, String x, String y, String more) {

        public Type(Path font, Path words, int size, String colour, String x, String y) {
            this(font, words, size, colour, x, y, "");
        }

        String filter() {
            return "drawtext=fontfile=%s:textfile=%s:expansion=none:fontsize=%d:fontcolor=%s:x=%s:y=%s%s"
                    .formatted(escaped(font.toString()), escaped(words.toString()), size, colour, x, y, more);
        }
    }

    /** A still picture of the length, drawn once and then repeated. */
    public static String still(String colours, int width, int height, Frames length, Iterable<Type> words) {
        return "gradients=s=480x270:%s:x0=0:y0=0:x1=480:y1=270:nb_colors=2:speed=0.00001:r=25:d=1,trim=end_frame=1,"
                        .formatted(colours)
                + upscaled(width, height)
                + type(words)
                + (REPEAT + "%d:size=1:start=0,setpts=N/25/TB").formatted(length.count());
    }

    /** A still made smaller once, before it is repeated, for those who need no more than the size. */
    public static String smaller(String still, int width, int height) {
        int repeat = still.lastIndexOf(REPEAT);
        return repeat < 0
                ? still
                : still.substring(0, repeat)
                        + ",scale=%d:%d:flags=lanczos".formatted(width, height)
                        + still.substring(repeat);
    }

    /** A picture whose colours drift slowly. */
    public static String drifting(String colours, int width, int height, Frames length, Iterable<Type> words) {
        return "gradients=s=192x108:%s:nb_colors=3:seed=11:speed=0.006:r=25:d=%s,"
                        .formatted(colours, length.plus(Frames.ofSeconds(1)).toSeconds())
                + upscaled(width, height)
                + type(words);
    }

    private static String upscaled(int width, int height) {
        return "scale=%d:%d:flags=bicubic:out_color_matrix=bt709:out_range=tv,format=yuv420p,setsar=1"
                .formatted(width, height);
    }

    private static String type(Iterable<Type> words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(line -> "," + line.filter())
                .collect(Collectors.joining());
    }

    /** A path inside a filter's option inside a graph: both readers unescape once. */
    public static String escaped(String path) {
        String inOption = path.replace("\\", "\\\\").replace("'", "\\'").replace(":", "\\:");
        return inOption.replaceAll("[\\\\'\\[\\],;]", "\\\\$0");
    }
}
