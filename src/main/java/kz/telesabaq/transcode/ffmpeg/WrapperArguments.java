package kz.telesabaq.transcode.ffmpeg;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.media.ffmpeg.SafeInput;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.build.Command;
import net.bramp.ffmpeg.builder.FFmpegBuilder;

/** Lays a command out as arguments, by the wrapper's builder. A source from outside always stands behind its guards. */
public final class WrapperArguments {
    private WrapperArguments() {}

    /** The complete arguments, without the program. A decoding error in the source ends the run with an error. */
    public static List<String> of(Command command) {
        FFmpegBuilder builder = begun(command.source(), FFmpegBuilder.Verbosity.WARNING);
        command.beside()
                .forEach(file -> builder.addInput(SafeInput.url(file))
                        .addExtraArgs(SafeInput.guards().toArray(String[]::new)));
        builder.addExtraArgs("-filter_complex", command.graph());
        for (Command.Output output : command.outputs()) {
            builder.addOutput(output.target())
                    .setFormat(output.format())
                    .addExtraArgs(output.options().toArray(String[]::new));
        }
        return List.copyOf(builder.build());
    }

    /** The same with a ride's outputs behind its own, and a log the ride can read. */
    public static List<String> riding(Command command, List<String> outputs) {
        List<String> arguments = new ArrayList<>(of(command));
        arguments.set(arguments.indexOf("-v") + 1, "level+info");
        arguments.addAll(outputs);
        return List.copyOf(arguments);
    }

    /** Only listens: the graph ends in {@code [out]}, and what the meter says stands in the log. */
    public static List<String> listening(Source source, String graph) {
        FFmpegBuilder builder = begun(source, FFmpegBuilder.Verbosity.INFO);
        builder.addExtraArgs("-filter_complex", graph);
        builder.addOutput("-").setFormat("null").addExtraArgs("-map", "[out]");
        return List.copyOf(builder.build());
    }

    private static FFmpegBuilder begun(Source source, FFmpegBuilder.Verbosity verbosity) {
        var builder = new FFmpegBuilder();
        builder.overrideOutputFiles(true);
        builder.setVerbosity(verbosity);
        builder.addExtraArgs("-max_error_rate", "0");
        switch (source) {
            case Source.FromFile file ->
                builder.addInput(SafeInput.url(file.file()))
                        .addExtraArgs(SafeInput.guards().toArray(String[]::new));
            case Source.Drawn drawn -> {
                builder.addInput(drawn.picture()).setFormat("lavfi");
                builder.addInput(drawn.sound()).setFormat("lavfi");
            }
        }
        return builder;
    }
}
