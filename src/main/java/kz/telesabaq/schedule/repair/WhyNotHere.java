package kz.telesabaq.schedule.repair;

import java.util.Optional;
import java.util.Set;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Show.Held;

/** Why an airing cannot stay where it was published, whatever else the plan does. */
final class WhyNotHere {
    private final Board board;
    private final PlanningBrief brief;
    private final Set<Show.Key> leftOut;
    private final Set<Placement> wantedElsewhere;

    /**
     * @param leftOut lessons that are not shown any more
     * @param wantedElsewhere airings that somebody asked to have at another place
     */
    WhyNotHere(Board board, Set<Show.Key> leftOut, Set<Placement> wantedElsewhere) {
        this.board = board;
        this.brief = board.brief();
        this.leftOut = leftOut;
        this.wantedElsewhere = wantedElsewhere;
    }

    /** None where it can stay. */
    Optional<Reason> reason(Held held) {
        var show = held.show();
        var placement = held.placement();
        if (!brief.isWanted(show.lesson())) {
            return Optional.of(Reason.WITHDRAWN);
        }
        if (leftOut.contains(show.key())) {
            return Optional.of(Reason.LEFT_OUT);
        }
        if (wantedElsewhere.contains(placement)) {
            return Optional.of(Reason.WANTED_ELSEWHERE);
        }
        if (!board.days().isSchool(show.grade(), held.date())) {
            return Optional.of(Reason.FREE_DAY);
        }
        if (board.isTaken(show.channel(), placement.day(), placement.span())) {
            return Optional.of(Reason.TAKEN);
        }
        if (brief.readyDate(show.lesson().code()).filter(held.date()::isBefore).isPresent()) {
            return Optional.of(Reason.NOT_READY);
        }
        if (!board.mayShow(show, Role.PREMIERE, placement.day(), placement.span())
                && !board.mayShow(show, Role.REPEAT, placement.day(), placement.span())) {
            return Optional.of(Reason.OUTSIDE_HOURS);
        }
        return meetsPinned(held) ? Optional.of(Reason.PINNED_PLACE) : Optional.empty();
    }

    private boolean meetsPinned(Held held) {
        return brief.circumstances().pins().stream()
                .filter(pin -> pin.channel().equals(held.placement().channel())
                        && pin.day().equals(held.placement().day()))
                .flatMap(pin -> board.show(new Show.Key(pin.channel(), pin.lesson())).stream()
                        .map(other -> new Held(other, pin, true)))
                .anyMatch(pin -> clash(held, pin));
    }

    private boolean clash(Held one, Held other) {
        return !one.placement().equals(other.placement())
                && (one.placement().span().overlaps(other.placement().span())
                        || (one.show().grade().equals(other.show().grade())
                                && board.withRest(one).overlaps(board.withRest(other))));
    }
}
