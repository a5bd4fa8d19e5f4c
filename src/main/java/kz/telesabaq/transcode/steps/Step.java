package kz.telesabaq.transcode.steps;

import java.util.List;
import kz.telesabaq.transcode.profiles.ProfileName;

/**
 * One step of an order. A {@code MAKE} is one process of ffmpeg.
 *
 * @param part which half of the order it belongs to
 * @param profiles what it makes or looks at; empty for {@code LISTEN}
 */
public record Step(StepKind kind, Part part, List<ProfileName> profiles) {

    /** Orders that air waits for are worked in two halves. */
    public enum Part {
        /** Everything in one go. */
        WHOLE,
        /** What air needs, first. */
        AIR,
        /** The rest, later. */
        REST
    }

    public Step {
        profiles = List.copyOf(profiles);
        if ((kind == StepKind.LISTEN) != profiles.isEmpty()) {
            throw new IllegalArgumentException("step %s makes %s".formatted(kind, profiles));
        }
    }

    /** Names it within its order: {@code MAKE-AIR}. */
    public String name() {
        return kind + "-" + part;
    }
}
