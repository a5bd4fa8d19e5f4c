package kz.telesabaq.media.probe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.ffmpeg.FfmpegFault;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.SafeInput;
import net.bramp.ffmpeg.builder.FFprobeBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks ffprobe what a file holds. */
public final class EssenceProbe {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** A file that claims thousands of streams is not listened to any longer. */
    private static final int LONGEST_ANSWER = 4 << 20;

    private final FfmpegProcess process;

    public EssenceProbe(FfmpegProcess process) {
        this.process = process;
    }

    /** The short form of {@link #facts}. */
    public Reading<Essence> probe(Path file, String givenName) {
        return facts(file, givenName).map(SourceFacts::essence);
    }

    /**
     * Probes a file behind the guards of {@link SafeInput}; nothing of it is decoded but what ffprobe needs to know it.
     *
     * <p>The wrapper's own answer is not used: it leaves out in which order the fields of a picture come.
     *
     * @param givenName the name its owner knows it by, for the findings
     */
    public Reading<SourceFacts> facts(Path file, String givenName) {
        JsonNode said;
        try {
            said = ask(file);
        } catch (JacksonException cutShort) {
            return Reading.refused(cannotBeRead(givenName, "no answer from ffprobe"));
        } catch (IOException fault) {
            throw new FfmpegFault("cannot probe " + file, fault);
        }
        if (!said.isObject()) {
            return Reading.refused(cannotBeRead(givenName, "no answer from ffprobe"));
        }
        var answer = new ProbeAnswer(said);
        try {
            return answer.refusal()
                    .map(why -> Reading.<SourceFacts>refused(cannotBeRead(givenName, why)))
                    .orElseGet(() -> Reading.accepted(answer.facts()));
        } catch (IllegalArgumentException | ArithmeticException contradictory) {
            return Reading.refused(cannotBeRead(givenName, String.valueOf(contradictory.getMessage())));
        }
    }

    private JsonNode ask(Path file) throws IOException {
        List<String> question =
                new ArrayList<>(List.of(process.installation().ffprobe().toString()));
        question.addAll(new FFprobeBuilder()
                .setShowFormat(true)
                .setShowStreams(true)
                .setShowChapters(false)
                .addExtraArgs(SafeInput.guards().toArray(String[]::new))
                .setInput(SafeInput.url(file))
                .build());
        try (InputStream answer = process.run(question).getInputStream()) {
            return JSON.readTree(answer.readNBytes(LONGEST_ANSWER));
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
