package kz.telesabaq.media.captions;

import java.util.List;
import kz.telesabaq.media.Stretch;

/**
 * Lines of text shown for a while.
 *
 * @param when counted from the beginning of the lesson; never empty
 * @param lines plain text, without any markup; one to four
 */
public record Cue(Stretch when, List<String> lines) {
    private static final int MOST_LINES = 4;

    public Cue {
        lines = List.copyOf(lines);
        if (when.length().isZero()) {
            throw new IllegalArgumentException("a cue is shown for a while, not for no time at " + when.from());
        }
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("a cue has 1 to %d lines, not %d".formatted(MOST_LINES, lines.size()));
        }
    }
}
