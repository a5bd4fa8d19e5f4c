package kz.telesabaq.transcode.build;

import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.transcode.Source;

/**
 * One run of ffmpeg as data: one source, one filter graph, several outputs.
 *
 * @param beside further files from outside, inputs 1 and up
 * @param graph as {@code -filter_complex} takes it
 */
public record Command(Source source, List<Path> beside, String graph, List<Output> outputs) {
    public Command {
        beside = List.copyOf(beside);
        outputs = List.copyOf(outputs);
    }

    /** With one source alone. */
    public Command(Source source, String graph, List<Output> outputs) {
        this(source, List.of(), graph, outputs);
    }

    /**
     * One output.
     *
     * @param options everything before the target, in order, without the format
     * @param format the muxer's name
     * @param target a file or a playlist
     */
    public record Output(List<String> options, String format, String target) {
        public Output {
            options = List.copyOf(options);
        }
    }
}
