package kz.telesabaq.transcode.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.ffmpeg.Progress;
import kz.telesabaq.media.qc.QcRide;
import kz.telesabaq.transcode.build.Command;
import kz.telesabaq.transcode.build.Treatments.ToneMapping;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepProgress;

/** Runs the commands of a MAKE, and knows what ffmpeg at hand can do. */
final class MakingRun {
    private final FfmpegProcess ffmpeg;

    MakingRun(FfmpegProcess ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** Empty when it went well, or when there was nothing to do. */
    Optional<StepOutcome> of(
            StepOrder order, Command command, Optional<QcRide> ride, Consumer<StepProgress> progress, Path folder)
            throws IOException {
        if (command.outputs().isEmpty()) {
            return Optional.empty();
        }
        for (Command.Output output : command.outputs()) {
            Files.createDirectories(Path.of(output.target()).resolveSibling(".").normalize());
        }
        List<String> torn = Collections.synchronizedList(new ArrayList<>());
        Ended ended = run(order, command, ride, progress, torn);
        if (!(ended instanceof Ended.Finished)) {
            return Optional.of(StepSource.badly(order, ended, folder));
        }
        return torn.isEmpty() ? Optional.empty() : Optional.of(StepSource.refused(order, torn.getFirst()));
    }

    private Ended run(
            StepOrder order,
            Command command,
            Optional<QcRide> ride,
            Consumer<StepProgress> progress,
            List<String> torn) {
        var length = order.work().length().toDuration();
        long begun = System.nanoTime();
        List<String> arguments = ride.map(riding -> WrapperArguments.riding(command, riding.outputs()))
                .orElseGet(() -> WrapperArguments.of(command));
        return ffmpeg.within(Limits.workOn(length))
                .run(arguments, now -> progress.accept(told(now, length, begun)), line -> {
                    ride.ifPresent(riding -> riding.line(line));
                    if (line.contains("partial file") || line.contains("moov atom not found")) {
                        torn.add(line.strip());
                    }
                });
    }

    private static StepProgress told(Progress now, Duration length, long begun) {
        return StepProgress.of(now.written(), length, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Asked of ffmpeg itself, and only for HDR: it ends badly when it does not know the filter. */
    ToneMapping toneMapping(SourceFacts facts) {
        boolean isStandard = facts.picture()
                .filter(seen -> seen.light() != PictureFacts.Light.STANDARD)
                .isEmpty();
        if (isStandard) {
            return ToneMapping.POSSIBLE;
        }
        List<String> question =
                List.of("-v", "error", "-f", "lavfi", "-i", "color=s=16x16:d=0.04", "-vf", "zscale", "-f", "null", "-");
        return ffmpeg.run(question, answer -> {}) instanceof Ended.Finished
                ? ToneMapping.POSSIBLE
                : ToneMapping.MISSING;
    }
}
