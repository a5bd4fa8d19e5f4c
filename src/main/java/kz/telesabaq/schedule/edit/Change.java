package kz.telesabaq.schedule.edit;

import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/** One airing that an edit changes. */
public sealed interface Change {

    /** The airing stands elsewhere. */
    record Moved(Placement before, Placement after) implements Change {}

    /** The airing is gone and nothing stands for it. */
    record Dropped(Placement airing) implements Change {}

    /** An airing that was not there before. */
    record Added(Placement airing) implements Change {}

    /** The airing by which the change is known: as it was, or as it is where it was not before. */
    default Placement airing() {
        return switch (this) {
            case Moved moved -> moved.before();
            case Dropped dropped -> dropped.airing();
            case Added added -> added.airing();
        };
    }

    /** The change as people read it; the channel is that of the airing. */
    default Wording sentence(Channel channel) {
        return switch (this) {
            case Moved moved ->
                Wording.of("%s %s: %s → %s.", "%s %s: %s → %s.", "%s %s: %s → %s.")
                        .with(
                                role(moved.before().role()),
                                moved.before().lesson(),
                                place(moved.before(), channel),
                                place(moved.after(), channel));
            case Dropped dropped ->
                Wording.of("%s %s алынып тасталды: %s.", "%s %s: снято с эфира, %s.", "%s %s is taken out: %s.")
                        .with(
                                role(dropped.airing().role()),
                                dropped.airing().lesson(),
                                place(dropped.airing(), channel));
            case Added added ->
                Wording.of("%s %s қосылды: %s.", "%s %s: добавлено, %s.", "%s %s is new: %s.")
                        .with(role(added.airing().role()), added.airing().lesson(), place(added.airing(), channel));
        };
    }

    private static Wording role(Role role) {
        return switch (role) {
            case PREMIERE -> Wording.of("Жаңа сабақ", "Новый урок", "New lesson");
            case REPEAT -> Wording.of("Қайталау", "Повтор", "Repeat");
        };
    }

    private static String place(Placement airing, Channel channel) {
        return "%s %s %s"
                .formatted(
                        channel.id(),
                        airing.day(),
                        channel.clock().wallClock(airing.day(), airing.start()).toLocalTime());
    }
}
