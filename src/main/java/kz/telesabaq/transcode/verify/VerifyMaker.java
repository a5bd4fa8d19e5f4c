package kz.telesabaq.transcode.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.build.Listened;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepPlan;
import kz.telesabaq.transcode.steps.StepProgress;

/**
 * VERIFY: looks at every file a MAKE left, by its profile, and plays all of them to their end. Leaves what it heard as
 * {@link Verified}. What our machine did wrong is {@code Failed}; a recording that cannot be brought into shape is refused.
 */
public final class VerifyMaker implements StepMaker {
    private static final String STATE = "verify@1";
    private static final long NEXT_TO_NOTHING = 1 << 20;

    private final FfmpegProcess ffmpeg;
    private final CaptionReader captions;

    /** @param captions reads our own caption files again */
    public VerifyMaker(FfmpegProcess ffmpeg, CaptionReader captions) {
        this.ffmpeg = ffmpeg;
        this.captions = captions;
    }

    @Override
    public StepKind kind() {
        return StepKind.VERIFY;
    }

    /** What was made has a key already, which its folder is named by. */
    @Override
    public StepPlan plan(StepOrder order) {
        String profiles = order.profiles().stream()
                .map(RenditionProfile::name)
                .map(ProfileName::toString)
                .collect(Collectors.joining("+"));
        String made = String.valueOf(order.folderOf(StepKind.MAKE).getFileName());
        List<String> arguments = List.of(made, profiles);
        return new StepPlan(
                StepKey.of(order.work().id(), STATE, ffmpeg.installation().version(), arguments), NEXT_TO_NOTHING);
    }

    @Override
    public StepOutcome make(StepOrder order, Path folder, Consumer<StepProgress> progress) {
        progress.accept(StepProgress.BEGUN);
        try {
            return verify(order, folder, progress);
        } catch (IOException fault) {
            throw new UncheckedIOException("verifying " + order.work().number(), fault);
        }
    }

    private StepOutcome verify(StepOrder order, Path folder, Consumer<StepProgress> progress) throws IOException {
        Path made = order.folderOf(StepKind.MAKE);
        Listened listened =
                Listened.parse(Files.readString(order.folderOf(StepKind.LISTEN).resolve(Listened.FILE)));
        var look = new MadeLook(new MadeProbe(ffmpeg), new Inspection(ffmpeg), captions, order, made);
        look.at(listened.scene());
        Duration length = order.work().length().toDuration();
        long begun = System.nanoTime();
        return switch (new Playing(ffmpeg)
                .play(
                        look.playables(),
                        length,
                        now -> progress.accept(
                                StepProgress.of(now.written(), length, Duration.ofNanos(System.nanoTime() - begun))))) {
            case Playing.End.Stopped(Ended ended) -> stopped(order, ended);
            case Playing.End.Through(List<Played> played) -> new Judging(order, listened, look).outcome(played, folder);
        };
    }

    private static StepOutcome stopped(StepOrder order, Ended ended) {
        String number = order.work().number().text();
        return switch (ended) {
            case Ended.Cancelled cancelled ->
                new StepOutcome.Failed(Outcome.Cause.STOPPED, "stopped while verifying " + number);
            case Ended.Hung hung ->
                new StepOutcome.Failed(Outcome.Cause.BROKE, "ffmpeg hung over %s: %s".formatted(number, hung.why()));
            case Ended.Failed failed ->
                new StepOutcome.Failed(
                        Outcome.Cause.BROKE,
                        "ffmpeg was killed over %s (exit %d)".formatted(number, failed.exitCode()));
            case Ended.Finished finished -> throw new IllegalArgumentException("it was not stopped: " + finished);
        };
    }
}
