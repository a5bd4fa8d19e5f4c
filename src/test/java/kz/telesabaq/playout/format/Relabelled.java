package kz.telesabaq.playout.format;

import kz.telesabaq.media.Clip;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.playout.RundownEntry.Slate;

/** A rundown with another slate in it. */
final class Relabelled {
    private Relabelled() {}

    static Rundown slates(Rundown rundown, Clip slate) {
        var entries = rundown.entries().stream()
                .map(entry -> entry instanceof Slate card
                        ? (RundownEntry) new Slate(card.start(), card.length(), slate, card.why())
                        : entry)
                .toList();
        return new Rundown(rundown.channel(), rundown.day(), rundown.revision(), entries);
    }
}
