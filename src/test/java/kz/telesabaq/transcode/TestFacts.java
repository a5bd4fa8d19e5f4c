package kz.telesabaq.transcode;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.PictureFacts;
import kz.telesabaq.media.SoundFacts;
import kz.telesabaq.media.SourceFacts;

/** What a probe says of the small clips that tests draw. */
public final class TestFacts {
    private TestFacts() {}

    /** H.264 of 640×360 at 25 a second with AAC of 48 kHz. */
    public static SourceFacts of(Frames length, int channels) {
        return of(length, new SoundFacts("aac", channels, 48_000, "", "", length));
    }

    /** The same with another sound. */
    public static SourceFacts of(Frames length, SoundFacts sound) {
        var picture = new PictureFacts(
                "h264",
                "",
                640,
                360,
                1,
                1,
                0,
                25,
                1,
                PictureFacts.Pace.CONSTANT,
                PictureFacts.Scan.PROGRESSIVE,
                PictureFacts.Light.STANDARD,
                "yuv420p");
        return new SourceFacts("mov", length, Optional.of(picture), List.of(sound), List.of(), "", 0);
    }
}
