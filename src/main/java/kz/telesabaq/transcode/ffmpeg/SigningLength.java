package kz.telesabaq.transcode.ffmpeg;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.SafeInput;

/** How long a signing is, as its own header says. */
final class SigningLength {
    private SigningLength() {}

    /** Nothing when its header does not tell. */
    static Frames of(FfmpegProcess ffmpeg, Path file) throws IOException {
        List<String> question = new ArrayList<>(
                List.of(ffmpeg.installation().ffprobe().toString(), "-v", "error", "-show_entries", "format=duration"));
        question.addAll(List.of("-of", "csv=p=0"));
        question.addAll(SafeInput.options(file));
        Process process = ffmpeg.run(question);
        try (var answer = process.getInputStream()) {
            String seconds = new String(answer.readAllBytes(), StandardCharsets.UTF_8).strip();
            return seconds.matches("\\d+(\\.\\d+)?")
                    ? Frames.of(new BigDecimal(seconds)
                            .multiply(BigDecimal.valueOf(Frames.PER_SECOND))
                            .longValue())
                    : Frames.ZERO;
        }
    }
}
