package kz.telesabaq.transcode.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.ffmpeg.SafeInput;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.build.LevelRound;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.Listened;
import kz.telesabaq.transcode.build.Listened.Heard;
import kz.telesabaq.transcode.build.MakingSound;
import kz.telesabaq.transcode.build.Treatment.Programme;
import kz.telesabaq.transcode.build.Treatments.ToneMapping;
import kz.telesabaq.transcode.profiles.LevelAim;
import kz.telesabaq.transcode.profiles.Scene;
import kz.telesabaq.transcode.profiles.Scenes;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepPlan;
import kz.telesabaq.transcode.steps.StepProgress;

/** LISTEN: finds the gains for air and for the web in rounds, on sound alone; then a probe encode tells boards from cameras. */
public final class ListenMaker implements StepMaker {
    private static final int PIECES = 5;
    private static final Frames PIECE = Frames.ofSeconds(6);
    private static final long NEXT_TO_NOTHING = 1 << 20;

    private final FfmpegProcess ffmpeg;
    private final Meter meter;

    public ListenMaker(FfmpegProcess ffmpeg) {
        this.ffmpeg = ffmpeg;
        this.meter = new Meter(ffmpeg);
    }

    @Override
    public StepKind kind() {
        return StepKind.LISTEN;
    }

    @Override
    public StepPlan plan(StepOrder order) {
        Programme programme = StepSource.treatment(order, ToneMapping.POSSIBLE).programme();
        String graph = MakingSound.listening(
                programme,
                order.work().length(),
                Levels.UNTOUCHED,
                order.work().recipe().house().truePeakTenths());
        Recipe recipe = order.work().recipe();
        List<String> arguments = List.of(
                graph,
                Integer.toString(recipe.house().loudnessTenths()),
                recipe.webLoudnessTenths() + "/" + recipe.webTruePeakTenths());
        return new StepPlan(
                StepKey.of(order.work().id(), "listen@1", ffmpeg.installation().version(), arguments), NEXT_TO_NOTHING);
    }

    @Override
    public StepOutcome make(StepOrder order, Path folder, Consumer<StepProgress> progress) {
        progress.accept(StepProgress.BEGUN);
        try {
            return listen(order, folder);
        } catch (NotHeard badly) {
            return StepSource.badly(order, badly.ended, folder);
        } catch (IOException fault) {
            throw new UncheckedIOException("listening to " + order.work().number() + " in " + folder, fault);
        }
    }

    private StepOutcome listen(StepOrder order, Path folder) throws IOException, NotHeard {
        Programme programme = StepSource.treatment(order, ToneMapping.POSSIBLE).programme();
        Optional<Levels> levels = switch (programme) {
            case Programme.Silence none -> Optional.empty();
            case Programme.Stream stream -> house(order, stream);
            case Programme.Pair pair -> house(order, pair);
        };
        Scene scene = scene(order, folder);
        var listened = new Listened(
                levels.orElse(Levels.UNTOUCHED), scene, levels.isPresent() ? Heard.SOMETHING : Heard.SILENCE);
        Files.writeString(folder.resolve(Listened.FILE), listened.json());
        return new StepOutcome.Made(List.of());
    }

    /** Empty where nothing is heard. */
    private Optional<Levels> house(StepOrder order, Programme programme) throws NotHeard {
        Recipe recipe = order.work().recipe();
        Levels levels = LevelRound.first(order.work().measured(), recipe);
        // where nobody listened at the door, the first round only finds out where the sound stands
        int most = order.work().measured() instanceof Loudness.Unmeasured ? LevelRound.MOST + 1 : LevelRound.MOST;
        for (int round = 1; round <= most; round++) {
            String graph = MakingSound.listening(
                    programme, order.work().length(), levels, recipe.house().truePeakTenths());
            if (!(hear(order, graph) instanceof Loudness.Measured heard)) {
                return Optional.empty();
            }
            if (LevelRound.isOnLevel(heard, recipe.house())) {
                return Optional.of(web(order, programme, LevelRound.settled(levels, heard, recipe)));
            }
            levels = LevelRound.next(levels, heard, recipe);
        }
        return Optional.of(web(order, programme, levels));
    }

    /** Where the web's limiter takes something away, it is added in further rounds. */
    private Levels web(StepOrder order, Programme programme, Levels settled) throws NotHeard {
        Recipe recipe = order.work().recipe();
        var aim = new LevelAim(recipe.webLoudnessTenths(), recipe.webTruePeakTenths());
        Levels levels = settled;
        int added = 0;
        int missingBefore = 0;
        for (int round = 1; levels.web() == Levels.Peaks.LIMITED && round <= LevelRound.MOST; round++) {
            String graph = MakingSound.listening(
                    programme, order.work().length(), levels, recipe.house().truePeakTenths(), aim);
            if (!(hear(order, graph) instanceof Loudness.Measured heard)
                    || Math.abs(aim.loudnessTenths() - heard.integratedTenths()) <= LevelRound.AIMED) {
                return levels;
            }
            int missing = aim.loudnessTenths() - heard.integratedTenths();
            added = more(missing, added, missingBefore);
            missingBefore = missing;
            levels = new Levels(levels.houseGainTenths(), levels.house(), levels.webGainTenths() + added, levels.web());
        }
        return levels;
    }

    /** What is missing, and as much on top as the limiter took of what was added last; never more than three times. */
    private static int more(int missing, int added, int missingBefore) {
        int gained = missingBefore - missing;
        return added > 0 && missing > 0
                ? Math.clamp((long) missing * added / Math.max(1, gained), missing, 3 * missing)
                : missing;
    }

    private Loudness hear(StepOrder order, String graph) throws NotHeard {
        return switch (meter.listen(
                StepSource.file(order), graph, order.work().length().toDuration())) {
            case Meter.Heard.Level(Loudness loudness) -> loudness;
            case Meter.Heard.NoAnswer(Ended ended) -> throw new NotHeard(ended);
        };
    }

    private Scene scene(StepOrder order, Path folder) throws IOException, NotHeard {
        Frames length = order.work().length();
        Frames piece =
                length.isLongerThan(PIECE.times(PIECES)) ? PIECE : Frames.of(Math.max(1, length.count() / PIECES));
        Path probe = folder.resolve("probe.h264");
        long bytes = 0;
        for (int at = 0; at < PIECES; at++) {
            Frames from = Frames.of((length.count() - piece.count()) * at / (PIECES - 1));
            Ended ended = ffmpeg.within(Limits.workOn(piece.toDuration()))
                    .run(probing(StepSource.file(order), from, piece, probe), seen -> {});
            if (!(ended instanceof Ended.Finished)) {
                throw new NotHeard(ended);
            }
            bytes += Files.size(probe);
            Files.delete(probe);
        }
        return Scenes.of(
                bytes, Duration.ofMillis(piece.toMillis()).multipliedBy(PIECES).toMillis());
    }

    private static List<String> probing(Source.FromFile source, Frames from, Frames piece, Path target) {
        List<String> arguments =
                new ArrayList<>(List.of("-y", "-v", "warning", "-ss", from.toSeconds(), "-t", piece.toSeconds()));
        arguments.addAll(SafeInput.options(source.file()));
        arguments.addAll(List.of("-map", "0:V:0", "-vf"));
        arguments.add("yadif=mode=send_frame:deint=interlaced,fps=10,scale=1280:720,format=yuv420p");
        arguments.addAll(List.of("-c:v", "libx264", "-preset", "veryfast", "-crf", "30", "-f", "h264"));
        arguments.add(SafeInput.url(target));
        return arguments;
    }

    /** Carries the end of a run out of the rounds. */
    private static final class NotHeard extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Ended ended;

        NotHeard(Ended ended) {
            super(ended.toString());
            this.ended = ended;
        }
    }
}
