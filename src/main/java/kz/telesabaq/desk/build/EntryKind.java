package kz.telesabaq.desk.build;

import java.util.Optional;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.playout.RundownEntry.Filler;
import kz.telesabaq.playout.RundownEntry.Programme;
import kz.telesabaq.playout.RundownEntry.Slate;
import kz.telesabaq.playout.RundownEntry.Standby;
import kz.telesabaq.schedule.Slot;

/** The four things a rundown is made of, as the screens tell them apart. */
public enum EntryKind {
    LESSON,
    STANDBY,
    FILLER,
    SLATE;

    public static EntryKind of(RundownEntry entry) {
        return switch (entry) {
            case Programme _ -> LESSON;
            case Standby _ -> STANDBY;
            case Filler _ -> FILLER;
            case Slate _ -> SLATE;
        };
    }

    /** Whether it stands at a lesson's slot. */
    public boolean isOfLesson() {
        return this == LESSON || this == STANDBY;
    }

    /** The slot of the lesson that an entry shows or stands in for. */
    public static Optional<Slot> slotOf(RundownEntry entry) {
        return switch (entry) {
            case Programme programme -> Optional.of(programme.slot());
            case Standby standby -> Optional.of(standby.slot());
            case Filler _, Slate _ -> Optional.empty();
        };
    }
}
