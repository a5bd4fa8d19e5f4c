package kz.telesabaq.media.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.FfmpegFault;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.ffmpeg.SafeInput;
import kz.telesabaq.media.qc.QcMeasured;
import kz.telesabaq.media.qc.QcRide;
import kz.telesabaq.media.report.MeasuredJson;

/** A decoding for a ride alone, when nothing is being made. */
public final class MeasuringRun {
    private final FfmpegProcess process;

    public MeasuringRun(FfmpegProcess process) {
        this.process = process;
    }

    /**
     * Measures a probed file as far as it can be read; what cannot be is among the complaints.
     *
     * @param folder empty; measurements and small pictures stay there
     */
    public QcMeasured measure(Path file, SourceFacts facts, Path folder) throws IOException {
        var ride = new MeasuringStation().board(facts, facts.length(), folder);
        Ended ended = process.within(Limits.workOn(facts.length().toDuration()))
                .run(arguments(file, facts, ride), progress -> {}, ride::line);
        switch (ended) {
            case Ended.Finished finished -> {}
            case Ended.Failed failed
            when failed.bySignal() -> throw new FfmpegFault("ffmpeg was killed while it measured " + file);
            case Ended.Failed failed -> ride.complain("ffmpeg ended with exit code " + failed.exitCode());
            case Ended.Hung hung -> ride.complain(hung.why());
            case Ended.Cancelled cancelled -> throw new FfmpegFault("measuring " + file + " was cancelled");
        }
        ride.arrive();
        return MeasuredJson.read(Files.readString(folder.resolve(MeasuringRide.MEASURED)));
    }

    /** What ffmpeg is asked when a ride has the file for itself; without the program. */
    public static List<String> arguments(Path file, SourceFacts facts, QcRide ride) {
        List<String> graph = new ArrayList<>();
        MeasuringRide.evenSound(facts).ifPresent(graph::add);
        graph.add(ride.graph("0:v:0", "even"));
        List<String> arguments = new ArrayList<>(List.of("-y", "-loglevel", "level+info", "-max_error_rate", "0"));
        arguments.addAll(SafeInput.options(file));
        arguments.addAll(List.of("-filter_complex", String.join(";", graph)));
        arguments.addAll(ride.outputs());
        return List.copyOf(arguments);
    }
}
