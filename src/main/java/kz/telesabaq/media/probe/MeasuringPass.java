package kz.telesabaq.media.probe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.FfmpegFault;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.ffmpeg.Progress;
import kz.telesabaq.media.ffmpeg.SafeInput;

/**
 * Decodes a file once, small and without output, and measures it on the way.
 *
 * <p>No header is believed: ffmpeg ends well on a file that is torn in the middle, so what was really decoded is counted
 * and every complaint of the decoder is kept.
 */
public final class MeasuringPass {
    private static final String PICTURE =
            "[0:v:0]scale=480:270:flags=fast_bilinear,format=yuv420p,blackdetect=d=0.5:pix_th=0.10,fps=25[v]";
    private static final String SOUND =
            "[0:a:0]aresample=48000:async=1:first_pts=0,aformat=sample_fmts=fltp:channel_layouts=stereo,"
                    + "astats=measure_perchannel=RMS_level:measure_overall=Number_of_samples,"
                    + "silencedetect=n=-60dB:d=2,ebur128=peak=true:framelog=verbose[a]";
    /** What ffmpeg exits with when more was unreadable than {@code -max_error_rate} allows. */
    private static final int UNREADABLE = 69;

    private final FfmpegProcess process;

    public MeasuringPass(FfmpegProcess process) {
        this.process = process;
    }

    /**
     * Measures a file that was probed; a damaged one is measured as far as it can be read.
     *
     * @param givenName the name its owner knows it by, for the findings
     */
    public Reading<Measurement> measure(Path file, String givenName, Essence essence, Consumer<Progress> onProgress) {
        var log = new MeasuringLog(essence);
        Ended ended = process.within(Limits.workOn(essence.length().toDuration()))
                .run(arguments(file, essence), onProgress.andThen(log::reached), log::line);
        return switch (ended) {
            case Ended.Finished finished -> Reading.accepted(log.measurement());
            case Ended.Failed failed -> failed(file, failed, log);
            case Ended.Hung hung -> Reading.refused(cannotBeDecoded(givenName, hung.why()));
            case Ended.Cancelled cancelled -> throw new FfmpegFault("measuring " + file + " was cancelled");
        };
    }

    /** The command line, without the program. */
    static List<String> arguments(Path file, Essence essence) {
        List<String> filters = new ArrayList<>();
        List<String> maps = new ArrayList<>();
        if (!essence.videoCodec().isEmpty()) {
            filters.add(PICTURE);
            maps.addAll(List.of("-map", "[v]"));
        }
        if (essence.audioChannels() > 0) {
            filters.add(SOUND);
            maps.addAll(List.of("-map", "[a]"));
        }
        List<String> arguments = new ArrayList<>(List.of("-loglevel", "level+info", "-max_error_rate", "0"));
        arguments.addAll(SafeInput.options(file));
        arguments.addAll(List.of("-filter_complex", String.join(";", filters)));
        arguments.addAll(maps);
        arguments.addAll(List.of("-f", "null", "-"));
        return arguments;
    }

    private static Reading<Measurement> failed(Path file, Ended.Failed failed, MeasuringLog log) {
        if (failed.bySignal()) {
            throw new FfmpegFault(
                    "ffmpeg was killed while it measured %s (exit code %d)".formatted(file, failed.exitCode()));
        }
        if (failed.exitCode() != UNREADABLE || !log.hasComplaints()) {
            log.complain("ffmpeg ended with exit code " + failed.exitCode());
        }
        return Reading.accepted(log.measurement());
    }

    private static Finding cannotBeDecoded(String givenName, String why) {
        return Finding.blocks(
                "media.decoding-hangs",
                Place.file(givenName),
                Wording.of(
                                "Жазбаны соңына дейін оқу мүмкін болмады (%s).",
                                "Запись не удалось прочитать до конца (%s).",
                                "The recording could not be read to its end (%s).")
                        .with(why),
                Wording.of(
                        "Бейнені қайта экспорттап, қайтадан жіберіңіз.",
                        "Экспортируйте видео заново и пришлите ещё раз.",
                        "Export the video again and send it once more."));
    }
}
