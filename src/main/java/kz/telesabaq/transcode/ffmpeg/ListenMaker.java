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
import kz.telesabaq.transcode.build.LevelSearch;
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
                StepKey.of(order.work().id(), "listen@2", ffmpeg.installation().version(), arguments), NEXT_TO_NOTHING);
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
        int peak = recipe.house().truePeakTenths();
        Levels guess = LevelRound.first(order.work().measured(), recipe);
        var search = LevelSearch.from(
                new LevelAim(recipe.house().loudnessTenths(), peak), guess.houseGainTenths(), guess.house());
        var heard = new Loudness.Measured(recipe.house().loudnessTenths(), peak);
        // where nobody listened at the door, the first round only finds out where the sound stands
        int most = order.work().measured() instanceof Loudness.Unmeasured ? LevelSearch.MOST + 1 : LevelSearch.MOST;
        for (int round = 1; round <= most; round++) {
            String graph =
                    MakingSound.listening(programme, order.work().length(), house(search.gain(), search.peaks()), peak);
            if (!(hear(order, graph) instanceof Loudness.Measured now)) {
                return Optional.empty();
            }
            if (search.isOnLevel(now)) {
                Levels found = house(search.gain(), search.peaks());
                return Optional.of(web(order, programme, LevelRound.settled(found, now, recipe)));
            }
            heard = now;
            search = search.after(now);
        }
        LevelSearch nearest = search.nearest();
        Levels found = house(nearest.gain(), nearest.peaks());
        return Optional.of(web(order, programme, LevelRound.settled(found, heard, recipe)));
    }

    private static Levels house(int gain, Levels.Peaks peaks) {
        return new Levels(gain, peaks, 0, Levels.Peaks.FREE);
    }

    /** What the web's limiter takes away is made good in further rounds. */
    private Levels web(StepOrder order, Programme programme, Levels settled) throws NotHeard {
        Recipe recipe = order.work().recipe();
        var aim = new LevelAim(recipe.webLoudnessTenths(), recipe.webTruePeakTenths());
        if (settled.web() == Levels.Peaks.FREE) {
            return settled;
        }
        var search = LevelSearch.from(aim, settled.webGainTenths(), Levels.Peaks.LIMITED);
        for (int round = 1; round <= LevelSearch.MOST; round++) {
            String graph = MakingSound.listening(
                    programme,
                    order.work().length(),
                    web(settled, search.gain()),
                    recipe.house().truePeakTenths(),
                    aim);
            if (!(hear(order, graph) instanceof Loudness.Measured now) || search.isOnLevel(now)) {
                return web(settled, search.gain());
            }
            search = search.after(now);
        }
        return web(settled, search.nearest().gain());
    }

    private static Levels web(Levels settled, int gain) {
        return new Levels(settled.houseGainTenths(), settled.house(), gain, Levels.Peaks.LIMITED);
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
