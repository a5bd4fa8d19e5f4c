package kz.telesabaq.schedule.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/** Tells what changed between the published plan and the new one, lesson by lesson. */
final class Changes {
    private final Board board;
    private final List<Move> moves = new ArrayList<>();

    private record At(AirDay day, SlotTime start) {
        static At of(Placement placement) {
            return new At(placement.day(), placement.start());
        }
    }

    Changes(Board board) {
        this.board = board;
    }

    List<Move> between(PlanDraft draft) {
        board.gone().forEach((placement, reason) -> {
            if (reason == Reason.UNKNOWN) {
                moves.add(new Move.Removed(placement, reason));
            }
        });
        board.shows().forEach(show -> compare(show, draft.of(show)));
        return moves;
    }

    private void compare(Show show, List<Placement> now) {
        Map<At, Placement> fresh = new HashMap<>();
        now.forEach(placement -> fresh.put(At.of(placement), placement));
        var lost = new ArrayList<Placement>();
        for (Placement before : show.published()) {
            var same = Optional.ofNullable(fresh.remove(At.of(before)));
            if (same.isEmpty()) {
                lost.add(before);
            } else if (same.get().role() != before.role()) {
                moves.add(new Move.Promoted(before, same.get()));
            }
        }
        var free = new ArrayList<>(fresh.values());
        free.sort(Comparator.comparing(Placement::role).thenComparing(Comparator.naturalOrder()));
        lost.sort(Comparator.comparing(Placement::role).thenComparing(Comparator.naturalOrder()));
        lost.forEach(before -> moves.add(change(before, free)));
    }

    private Move change(Placement before, List<Placement> free) {
        var reason = board.gone().getOrDefault(before, Reason.GIVES_WAY);
        boolean repeatMissed = reason == Reason.MISSED && before.role() == Role.REPEAT;
        if (free.isEmpty() || repeatMissed) {
            return reason.removes() ? new Move.Removed(before, reason) : new Move.Dropped(before, reason);
        }
        var to = free.removeFirst();
        return reason.removes() ? new Move.MadeGood(before, to) : new Move.Relocated(before, to, reason);
    }
}
