package kz.telesabaq.media.probe;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Path;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.ffmpeg.FfmpegFault;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.SafeInput;
import net.bramp.ffmpeg.FFmpegException;
import net.bramp.ffmpeg.FFprobe;
import net.bramp.ffmpeg.builder.FFprobeBuilder;

/** Asks ffprobe what a file holds. */
public final class EssenceProbe {
    private final FFprobe ffprobe;

    public EssenceProbe(FfmpegProcess process) {
        this.ffprobe = new FFprobe(process.installation().ffprobe().toString(), process);
    }

    /**
     * Probes a file behind the guards of {@link SafeInput}.
     *
     * @param givenName the name its owner knows it by, for the findings
     */
    public Reading<Essence> probe(Path file, String givenName) {
        var question = new FFprobeBuilder()
                .setShowFormat(true)
                .setShowStreams(true)
                .setShowChapters(false)
                .addExtraArgs(SafeInput.guards().toArray(String[]::new))
                .setInput(SafeInput.url(file));
        try {
            return Reading.accepted(ProbedEssence.of(ffprobe.probe(question)));
        } catch (FFmpegException refused) {
            return Reading.refused(cannotBeRead(givenName, refused.getError().string));
        } catch (JsonParseException | IllegalStateException cutShort) {
            return Reading.refused(cannotBeRead(givenName, "no answer from ffprobe"));
        } catch (IOException fault) {
            throw new FfmpegFault("cannot probe " + file, fault);
        }
    }

    private static Finding cannotBeRead(String givenName, String why) {
        return Finding.blocks(
                "media.cannot-be-read",
                Place.file(givenName),
                Wording.of(
                                "Файлды оқу мүмкін емес (%s).",
                                "Файл не удаётся прочитать (%s).", "The file cannot be read (%s).")
                        .with(why),
                Wording.of(
                        "Бейнені қайта экспорттап (MP4, H.264), қайтадан жіберіңіз.",
                        "Экспортируйте видео заново (MP4, H.264) и пришлите ещё раз.",
                        "Export the video again (MP4, H.264) and send it once more."));
    }
}
