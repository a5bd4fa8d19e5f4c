package kz.telesabaq.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.bramp.ffmpeg.ProcessFunction;

/**
 * Starts ffmpeg and ffprobe the way the house wants them: with a prefix that keeps them in bounds, no standard input, a
 * bounded log, progress by pipe, a watchdog, and an end that is known.
 *
 * <p>The wrapper library builds argument lists and reads probes through it as its {@link ProcessFunction}; whole runs go
 * through {@link #run(List, Consumer)} or {@link #start(List, Consumer, Consumer)}. Safe for use by several threads.
 */
public final class FfmpegProcess implements ProcessFunction {
    private final FfmpegInstallation installation;
    private final LaunchPrefix prefix;
    private final Limits limits;

    public FfmpegProcess(FfmpegInstallation installation, LaunchPrefix prefix, Limits limits) {
        this.installation = installation;
        this.prefix = prefix;
        this.limits = limits;
    }

    public FfmpegInstallation installation() {
        return installation;
    }

    /** The same with other limits, as a run on a known length wants them; of the two patiences the shorter one stays. */
    public FfmpegProcess within(Limits others) {
        return new FfmpegProcess(installation, prefix, others.noMorePatientThan(limits));
    }

    /** Runs ffmpeg to its end; the arguments come without the program and without global options of the house. */
    public Ended run(List<String> arguments, Consumer<Progress> onProgress) {
        return run(arguments, onProgress, line -> {});
    }

    /** As above, and tells each line of ffmpeg's log. */
    public Ended run(List<String> arguments, Consumer<Progress> onProgress, Consumer<String> onLogLine) {
        return start(arguments, onProgress, onLogLine).await();
    }

    /** Starts ffmpeg; the listeners are called on threads of the run. */
    public RunningFfmpeg start(List<String> arguments, Consumer<Progress> onProgress, Consumer<String> onLogLine) {
        List<String> command = new ArrayList<>(prefix.before(RunFiles.ofMaking(installation, arguments)));
        command.add(installation.ffmpeg().toString());
        command.addAll(List.of("-nostdin", "-hide_banner", "-nostats", "-progress", "pipe:1"));
        command.addAll(arguments);
        return new RunningFfmpeg(launch(command), limits, onProgress, onLogLine);
    }

    /**
     * The wrapper's door: starts a program of ours with its arguments; its log is drained, and it is killed when it takes
     * longer than the wall limit.
     */
    @Override
    public Process run(List<String> programAndArguments) {
        Path program = Path.of(programAndArguments.getFirst());
        List<String> arguments = programAndArguments.subList(1, programAndArguments.size());
        boolean makes = program.equals(installation.ffmpeg());
        List<String> command = new ArrayList<>(prefix.before(
                makes ? RunFiles.ofMaking(installation, arguments) : RunFiles.ofAsking(installation, arguments)));
        command.add(program.toString());
        if (makes) {
            command.add("-nostdin");
        }
        command.addAll(arguments);
        Process process = launch(command);
        var log = new LogTail(line -> {});
        Thread.ofPlatform().daemon().name("ffmpeg-log-" + process.pid()).start(() -> drain(process, log));
        Thread.ofVirtual()
                .name("ffmpeg-watchdog-" + process.pid())
                .start(() -> ProcessTree.of(process).endAfter(limits.wall(), limits.grace()));
        return process;
    }

    private static void drain(Process process, LogTail log) {
        try {
            log.readAll(process.getErrorStream());
        } catch (IOException closed) {
            // the reader of its answer closed the process: its log has no reader left either
            process.destroy();
        }
    }

    private static Process launch(List<String> command) {
        try {
            return LiveProcesses.watched(new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(DevNull.FILE))
                    .start());
        } catch (IOException fault) {
            throw new FfmpegFault("cannot start " + String.join(" ", command), fault);
        }
    }
}
