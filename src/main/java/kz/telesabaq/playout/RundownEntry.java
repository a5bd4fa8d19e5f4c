package kz.telesabaq.playout;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.schedule.Slot;

/** One event of a rundown: a clip from its first frame, for a length, at a frame of the day. */
public sealed interface RundownEntry {

    SlotTime start();

    /** Never longer than the clip. */
    Frames length();

    Clip clip();

    default Span span() {
        return new Span(start(), length());
    }

    /** Whether a lesson's time begins with this entry; the standby card's repetitions do not count. */
    default boolean beginsALesson() {
        return switch (this) {
            case Programme programme -> true;
            case Standby standby -> standby.start.equals(standby.slot.span().start());
            case Filler filler -> false;
            case Slate slate -> false;
        };
    }

    /** A lesson, whole, at the very frame its slot begins. */
    record Programme(SlotTime start, Frames length, Clip clip, Slot slot) implements RundownEntry {
        public Programme {
            Checks.fits(length, clip);
        }
    }

    /** The standby card in place of a lesson, and why the lesson cannot air. */
    record Standby(SlotTime start, Frames length, Clip clip, Slot slot, Wording why) implements RundownEntry {
        public Standby {
            Checks.fits(length, clip);
        }
    }

    /** An educational piece between lessons. */
    record Filler(SlotTime start, Frames length, Clip clip) implements RundownEntry {
        public Filler {
            Checks.fits(length, clip);
        }
    }

    /** The card that stands where nothing else fits. */
    record Slate(SlotTime start, Frames length, Clip clip, Wording why) implements RundownEntry {
        public Slate {
            Checks.fits(length, clip);
        }
    }
}
