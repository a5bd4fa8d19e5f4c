package kz.telesabaq.media.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.ffmpeg.SafeInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a small picture from a recording, so that a person recognises it. */
final class StillPicture {
    private static final Logger LOG = LoggerFactory.getLogger(StillPicture.class);
    private static final Limits BRIEFLY =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(2));

    private final ProbeFile probe;

    StillPicture(ProbeFile probe) {
        this.probe = probe;
    }

    /** One picture from behind the first tenth; none when the recording has none or does not give it soon. */
    void take(Path recording, SourceFacts facts, Path target) {
        if (facts.picture().isEmpty()) {
            return;
        }
        Frames at = Frames.of(facts.length().count() / 10);
        List<String> arguments = new ArrayList<>(List.of("-y", "-v", "error", "-ss", at.toSeconds()));
        arguments.addAll(SafeInput.options(recording));
        arguments.addAll(List.of("-map", "0:V:0", "-frames:v", "1", "-vf", "scale=320:-2", "-map_metadata", "-1"));
        arguments.addAll(List.of("-f", "mjpeg", SafeInput.url(target)));
        Ended ended = probe.ffmpeg().within(BRIEFLY).run(arguments, progress -> {});
        if (!(ended instanceof Ended.Finished)) {
            LOG.info("no still picture of {}: {}", recording.getFileName(), ended);
        }
    }
}
