package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Option.Fresh;
import kz.telesabaq.schedule.repair.PlaceChoice.Turnover;
import kz.telesabaq.schedule.repair.Show.Held;

/**
 * Counts places against each other where all slots are of one length: one that is taken must have been given up, and a new
 * lesson that loses its place and has no free one takes another's.
 */
final class Turnovers {
    private final Board board;
    private final Places places;
    private final Channel channel;
    private final AtHand atHand;
    private final ChoiceDraft draft;
    private final List<Turnover> turnovers = new ArrayList<>();

    /** @param draft with all options and airings */
    Turnovers(Board board, Places places, Channel channel, AtHand atHand, ChoiceDraft draft) {
        this.board = board;
        this.places = places;
        this.channel = channel;
        this.atHand = atHand;
        this.draft = draft;
    }

    /** Once for each band of grades, whose new lessons need its hours, and once for all. */
    List<Turnover> count() {
        var homeless = draft.keeps().keySet().stream()
                .filter(held -> held.isPremiere() && !atHand.contains(held.show()) && isHomelessElsewhere(held))
                .toList();
        var taking = new ArrayList<Integer>();
        for (int number = 0; number < draft.options().size(); number++) {
            if (draft.option(number) instanceof Fresh fresh
                    && !isFree(fresh.show(), fresh.day().date(), fresh.slot())) {
                taking.add(number);
            }
        }
        for (GradeBand band : board.brief().profile().bands()) {
            add(
                    taking.stream()
                            .filter(number ->
                                    band.holds(draft.option(number).show().grade()))
                            .toList(),
                    homeless.stream()
                            .filter(held -> band.holds(held.show().grade()))
                            .toList(),
                    held -> band.premieres()
                            .on(held.placement().day(), channel.clock())
                            .overlaps(held.placement().span()));
        }
        add(taking, homeless, held -> true);
        return turnovers;
    }

    private void add(List<Integer> taking, List<Held> homeless, Predicate<Held> isOfUse) {
        if (!homeless.isEmpty()) {
            turnovers.add(new Turnover(
                    taking,
                    homeless.stream().map(draft::keep).toList(),
                    draft.keeps().keySet().stream()
                            .filter(isOfUse)
                            .map(draft::keep)
                            .toList()));
        }
    }

    /** Whether the lesson, once it loses its place, can neither be new at one of its repeats nor at a free place. */
    private boolean isHomelessElsewhere(Held premiere) {
        var show = premiere.show();
        var chain = board.chains(channel.id()).getOrDefault(show.course().code(), List.of());
        int index = chain.indexOf(show);
        var earliest = show.earliest().orElse(premiere.date());
        var latest = show.latest().orElse(premiere.date());
        var first = premiereDate(chain.subList(0, index).reversed())
                .map(date -> date.plusDays(1))
                .filter(earliest::isBefore)
                .orElse(earliest);
        var last = premiereDate(chain.subList(index + 1, chain.size()))
                .map(date -> date.minusDays(1))
                .filter(latest::isAfter)
                .orElse(latest);
        boolean elsewhere = show.held().stream()
                .anyMatch(held -> !held.equals(premiere)
                        && board.canBeNew(held)
                        && !held.date().isBefore(first)
                        && !held.date().isAfter(last));
        return !elsewhere
                && (first.isAfter(last)
                        || board.days().of(show.grade()).subSet(first, true, last, true).stream()
                                .noneMatch(date -> places.on(show, date, Role.PREMIERE).stream()
                                        .anyMatch(slot -> isFree(show, date, slot))));
    }

    /** Where the nearest lesson is new that cannot make room here: those at hand or that may be lost may go anywhere. */
    private Optional<LocalDate> premiereDate(List<Show> outwards) {
        return outwards.stream()
                .filter(show -> !atHand.contains(show))
                .flatMap(show -> show.premiere().stream())
                .filter(premiere -> !draft.keeps().containsKey(premiere))
                .map(Held::date)
                .findFirst();
    }

    private boolean isFree(Show show, LocalDate date, Span slot) {
        return board.on(show.channel().id(), date).stream()
                .noneMatch(held -> held.placement().span().overlaps(slot));
    }
}
