package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Option.Fresh;
import kz.telesabaq.schedule.repair.Option.InPlace;
import kz.telesabaq.schedule.repair.Option.LeftOut;
import kz.telesabaq.schedule.repair.Show.Held;

/** The new plan while it is put together: what stays, what is new, and repeats that find another place. */
final class PlanDraft {
    private final Board board;
    private final Places places;
    private final Map<Show, List<Placement>> airings = new LinkedHashMap<>();
    private final Map<ChannelId, Map<LocalDate, List<Held>>> onAir = new HashMap<>();
    private final Set<Show> changed = new LinkedHashSet<>();

    PlanDraft(Board board, Places places) {
        this.board = board;
        this.places = places;
    }

    void put(Map<Show, Option> chosen, Set<Held> lost) {
        for (Show show : board.shows()) {
            var option = Optional.ofNullable(chosen.get(show));
            var own = new ArrayList<Placement>();
            var premiere = premiere(show, option);
            boolean leftOut = option.filter(LeftOut.class::isInstance).isPresent();
            for (Held held : show.held()) {
                if (held.fixed() || !leftOut && !lost.contains(held)) {
                    own.add(premiere.map(first -> inRole(held, first)).orElse(held.placement()));
                }
            }
            if (option.isPresent() && option.get() instanceof Fresh fresh) {
                own.add(new Placement(
                        show.channel().id(),
                        fresh.day(),
                        fresh.slot().start(),
                        fresh.slot().length(),
                        show.lesson().code(),
                        Role.PREMIERE));
            }
            own.sort(Comparator.naturalOrder());
            airings.put(show, own);
            own.forEach(placement -> show(show, placement));
            if (!leftOut && own.size() < show.published().size()) {
                changed.add(show);
            }
        }
    }

    /** The airing that is the premiere among those held; none where the premiere goes to a fresh place. */
    private Optional<Optional<Held>> premiere(Show show, Optional<Option> option) {
        if (option.isEmpty()) {
            return show.premiere().isPresent() ? Optional.empty() : Optional.of(board.standing(show));
        }
        return switch (option.get()) {
            case InPlace in -> Optional.of(Optional.of(in.airing()));
            case Fresh fresh -> Optional.of(Optional.empty());
            case LeftOut leftOut -> Optional.empty();
            case Option.Somewhere somewhere -> throw new IllegalArgumentException("no plan goes there: " + somewhere);
        };
    }

    private static Placement inRole(Held held, Optional<Held> premiere) {
        var placement = held.placement();
        boolean isFirst = premiere.filter(held::equals).isPresent();
        return new Placement(
                placement.channel(),
                placement.day(),
                placement.start(),
                placement.slot(),
                placement.lesson(),
                isFirst ? Role.PREMIERE : Role.REPEAT);
    }

    private void show(Show show, Placement placement) {
        onAir.computeIfAbsent(placement.channel(), any -> new HashMap<>())
                .computeIfAbsent(placement.day().date(), any -> new ArrayList<>())
                .add(new Held(show, placement, false));
    }

    /** Lets repeats that lost their place be shown elsewhere, where a free place is left; those most wanted first. */
    void bringRepeatsBack() {
        changed.stream()
                .sorted(Comparator.comparingInt(this::repeatsOverRequired))
                .forEach(this::bringRepeatsBack);
    }

    private int repeatsOverRequired(Show show) {
        return of(show).size()
                - 1
                - board.brief().profile().bandOf(show.grade()).requiredRepeats();
    }

    private void bringRepeatsBack(Show show) {
        long missedRepeats = show.published().stream()
                .filter(placement -> placement.role() == Role.REPEAT)
                .filter(placement -> board.gone().get(placement) == Reason.MISSED)
                .count();
        while (of(show).size() < show.published().size() - missedRepeats) {
            var place = bestRepeat(show);
            if (place.isEmpty()) {
                return;
            }
            of(show).add(place.get());
            show(show, place.get());
        }
    }

    private Optional<Placement> bestRepeat(Show show) {
        var premiere = of(show).stream()
                .filter(placement -> placement.role() == Role.PREMIERE)
                .findFirst();
        if (premiere.isEmpty()) {
            return Optional.empty();
        }
        var shownOn = new HashSet<LocalDate>();
        of(show).forEach(placement -> shownOn.add(placement.day().date()));
        var first = premiere.get().day().date();
        var until = first.plusDays(board.brief().profile().repeatWithinDays());
        for (LocalDate date : board.days().of(show.grade()).subSet(first, false, until, true)) {
            if (date.isAfter(board.pinnedUntil()) && !shownOn.contains(date) && isWithinScreenTime(show, date)) {
                var slot = places.on(show, date, Role.REPEAT).stream()
                        .filter(free -> isFree(show, date, free))
                        .min(Comparator.comparing(free -> isSameHalf(show, premiere.get(), date, free)));
                if (slot.isPresent()) {
                    return slot.map(free -> new Placement(
                            show.channel().id(),
                            new AirDay(date),
                            free.start(),
                            free.length(),
                            show.lesson().code(),
                            Role.REPEAT));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Show show, LocalDate date, Span slot) {
        return board.gone().keySet().stream()
                        .filter(gone -> gone.lesson().equals(show.lesson().code())
                                && gone.channel().equals(show.channel().id()))
                        .noneMatch(gone ->
                                gone.day().date().equals(date) && gone.start().equals(slot.start()))
                && on(show, date).stream().noneMatch(held -> places.clash(show, slot, held));
    }

    private boolean isWithinScreenTime(Show show, LocalDate date) {
        long frames = on(show, date).stream()
                .filter(held -> held.show().grade().equals(show.grade()))
                .mapToLong(held -> held.show().lesson().planned().count())
                .sum();
        int limit = board.brief().profile().bandOf(show.grade()).screenMinutesPerDay();
        return frames + show.lesson().planned().count()
                <= Frames.ofMinutes(limit).count();
    }

    private boolean isSameHalf(Show show, Placement premiere, LocalDate date, Span slot) {
        var noon = board.brief().profile().halfDay();
        var clock = show.channel().clock();
        var day = new AirDay(date);
        boolean early = slot.start().isBefore(clock.slotOf(day, noon));
        return early == premiere.start().isBefore(clock.slotOf(premiere.day(), noon));
    }

    private List<Held> on(Show show, LocalDate date) {
        return onAir.getOrDefault(show.channel().id(), Map.of()).getOrDefault(date, List.of());
    }

    /** What the lesson has on air. */
    List<Placement> of(Show show) {
        return airings.computeIfAbsent(show, any -> new ArrayList<>());
    }

    List<Placement> placements() {
        return airings.values().stream().flatMap(List::stream).toList();
    }
}
