package kz.telesabaq.transcode.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.testing.Golden;
import kz.telesabaq.transcode.Orders;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.Levels.Peaks;
import kz.telesabaq.transcode.build.MakeCommand;
import kz.telesabaq.transcode.build.TailCommand;
import org.junit.jupiter.api.Test;

/** The complete commands as a reviewer reads them: one argument a line. */
class MakeCommandTest {
    private static final Path FOLDER = Path.of("/store/work/step.part");
    private static final Levels QUIET_SPEECH = new Levels(70, Peaks.FREE, 70, Peaks.FREE);
    private static final Levels CLAPS = new Levels(105, Peaks.LIMITED, 70, Peaks.LIMITED);
    private static final Loudness MEASURED = new Loudness.Measured(-300, -120);

    @Test
    void aLessonAt25PicturesIsCarriedAsProgressiveSegmentedFrames() throws IOException {
        var order = Orders.anOrder(Path.of("/store/masters/m.mp4"), Frames.ofSeconds(16));
        matches("progressive", WrapperArguments.of(MakeCommand.of(order, QUIET_SPEECH, FOLDER)));
    }

    @Test
    void aPhoneLessonAt30PicturesBecomesFieldsAndClapsAreHeldDown() throws IOException {
        var phone = new Source.FromFile(Path.of("/store/masters/m.mp4"), 30_000, 1001);
        var order = Orders.anOrder(phone, Frames.of(401), MEASURED);
        matches("fields", WrapperArguments.of(MakeCommand.of(order, CLAPS, FOLDER)));
    }

    @Test
    void aCardIsDrawnAndItsTailsAreCutByTheFrame() throws IOException {
        var card = new Source.Drawn("color=c=teal:s=1920x1080:r=25", "sine=f=220:r=48000");
        matches(
                "tails",
                WrapperArguments.of(
                        TailCommand.of(card, Recipe.XDCAM_HD422, QUIET_SPEECH, new HouseNumber("SK000001"), FOLDER)));
    }

    private static void matches(String name, List<String> arguments) throws IOException {
        Golden.matches("transcode/commands/" + name + ".txt", String.join("\n", arguments) + "\n");
    }
}
