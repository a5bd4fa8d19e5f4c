package kz.telesabaq.transcode;

import java.nio.file.Path;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.transcode.steps.StepKey;

/** Orders as they usually are. */
public final class Orders {
    private Orders() {}

    /** Of a file at 25 pictures a second, measured as quiet. */
    public static TranscodeOrder anOrder(Path file, Frames length) {
        return anOrder(new Source.FromFile(file, 25, 1), length, new Loudness.Measured(-300, -120));
    }

    public static TranscodeOrder anOrder(Source source, Frames length, Loudness measured) {
        return new TranscodeOrder(
                new Fingerprint(StepKey.sha256(source.toString())),
                source,
                "lesson.mp4",
                length,
                measured,
                new HouseNumber("TK000001"),
                new Content.OfLesson(LessonCode.parse("KK-05-MATH-001")),
                "Жай бөлшектер",
                Recipe.XDCAM_HD422);
    }
}
