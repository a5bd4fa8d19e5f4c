package kz.telesabaq.media.captions;

import java.util.List;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Stretch;

/**
 * What is said in a lesson, as text in time.
 *
 * @param cues in the order they begin
 */
public record Captions(Language language, List<Cue> cues) {

    public Captions {
        cues = List.copyOf(cues);
        for (int at = 1; at < cues.size(); at++) {
            Stretch before = cues.get(at - 1).when();
            Stretch now = cues.get(at).when();
            if (before.from().isLongerThan(now.from())) {
                throw new IllegalArgumentException("cue %d begins at %s, before the one ahead of it at %s"
                        .formatted(at + 1, now.from(), before.from()));
            }
        }
    }
}
