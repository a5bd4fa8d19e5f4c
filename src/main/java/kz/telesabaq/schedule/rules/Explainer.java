package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.rules.Airing.ChannelDay;
import kz.telesabaq.schedule.rules.Airing.Shown;

/** Answers a methodologist: why is this here, why can it not go there, and where would it be best. Asks nobody but the rules. */
public final class Explainer {
    private final PlanView view;

    public Explainer(PlanningBrief brief, YearPlan plan) {
        this.view = new PlanView(brief, plan);
    }

    /** Every airing of a lesson, on all channels, in order of time. */
    public List<Placement> airingsOf(LessonCode lesson) {
        return view.airings().stream()
                .filter(airing -> airing.code().equals(lesson))
                .map(Airing::placement)
                .toList();
    }

    /** What is on air on a channel at a moment. */
    public Optional<Placement> at(ChannelId channel, AirDay day, SlotTime moment) {
        return onDay(channel, day).stream()
                .map(Airing::placement)
                .filter(placement -> placement.span().contains(moment))
                .findFirst();
    }

    /** Why an airing of the plan is where it is. */
    public Explanation why(Placement airing) {
        var here = known(airing);
        return new Explanation(airing, new Reasons(view, here).sentences(), binding(here));
    }

    /**
     * What would become of the plan if the lesson stood there: with every rule against it.
     *
     * @param wanted the lesson where it is wanted; its premiere, or the repeat nearest in time, leaves its place for it
     */
    public Move whatIf(Placement wanted) {
        return around(wanted, movedBy(wanted)).move(wanted, List.of());
    }

    /**
     * The best places for an airing between two dates, both included, the cheapest first: every start that breaks no hard
     * rule, free or by displacing a repeat.
     *
     * @param airing as it stands in the plan, or as it might stand where the lesson is not in the plan
     */
    public List<Move> bestPlaces(Placement airing, LocalDate first, LocalDate last, int most) {
        var lesson = known(airing);
        var from =
                Optional.of(airing).filter(placement -> view.plan().placements().contains(placement));
        var moves = new ArrayList<Move>();
        var days = view.schoolDays().of(lesson.grade(), airing.role());
        for (LocalDate date : days.subSet(first, last.plusDays(1))) {
            var day = new AirDay(date);
            var neighbourhood = Neighbourhood.of(view, lesson, from, day);
            for (SlotTime start : starts(lesson, day)) {
                var wanted = new Placement(airing.channel(), day, start, airing.slot(), airing.lesson(), airing.role());
                if (!wanted.equals(airing)) {
                    displacedBy(wanted, from)
                            .flatMap(displaced -> neighbourhood.allowedMove(wanted, displaced))
                            .ifPresent(moves::add);
                }
            }
        }
        return moves.stream().sorted(Move.CHEAPEST).limit(most).toList();
    }

    /** What could stand at a free moment, the cheapest first: a next new lesson brought here, or a lesson shown again. */
    public List<Move> couldStand(ChannelId channel, AirDay day, SlotTime start, int most) {
        var wanted = new ArrayList<Placement>();
        view.premieres().forEach((series, premieres) -> {
            if (series.channel().equals(channel)) {
                premieres.stream()
                        .filter(airing -> airing.day().compareTo(day) >= 0)
                        .findFirst()
                        .ifPresent(airing -> wanted.add(moved(airing.placement(), day, start)));
                premieres.stream()
                        .filter(airing -> airing.day().compareTo(day) < 0
                                && !airing.date()
                                        .plusDays(view.brief().profile().repeatWithinDays())
                                        .isBefore(day.date())
                                && view.repeats()
                                        .getOrDefault(airing.shown(), List.of())
                                        .isEmpty())
                        .forEach(airing -> wanted.add(repeated(airing.placement(), day, start)));
            }
        });
        Map<Grade, Neighbourhood> repeating = new HashMap<>();
        return wanted.stream()
                .filter(this::isInGradeHours)
                .flatMap(place -> switch (place.role()) {
                    case PREMIERE -> around(place, movedBy(place)).allowedMove(place, List.of()).stream();
                    case REPEAT ->
                        repeating
                                .computeIfAbsent(place.lesson().grade(), grade -> around(place, Optional.empty()))
                                .allowedMove(place, List.of())
                                .stream();
                })
                .sorted(Move.CHEAPEST)
                .limit(most)
                .toList();
    }

    private Neighbourhood around(Placement place, Optional<Placement> from) {
        return Neighbourhood.of(view, known(place), from, place.day());
    }

    private boolean isInGradeHours(Placement place) {
        return view.brief()
                .profile()
                .bandOf(place.lesson().grade())
                .window(place.role())
                .on(place.day(), known(place).channel().clock())
                .contains(place.span());
    }

    private static Placement moved(Placement airing, AirDay day, SlotTime start) {
        return new Placement(airing.channel(), day, start, airing.slot(), airing.lesson(), airing.role());
    }

    private static Placement repeated(Placement airing, AirDay day, SlotTime start) {
        return new Placement(airing.channel(), day, start, airing.slot(), airing.lesson(), Role.REPEAT);
    }

    private Airing known(Placement placement) {
        return view.papers()
                .airing(placement)
                .orElseThrow(() -> new IllegalArgumentException("no paper of the year knows " + placement));
    }

    private List<Airing> onDay(ChannelId channel, AirDay day) {
        return view.channelDays().getOrDefault(new ChannelDay(channel, day), List.of());
    }

    /** A premiere moves; a repeat is one more, unless the lesson has one on the very day. */
    private Optional<Placement> movedBy(Placement wanted) {
        var shown = new Shown(wanted.channel(), wanted.lesson());
        return switch (wanted.role()) {
            case PREMIERE ->
                Optional.ofNullable(view.firstPremieres().get(shown)).map(Airing::placement);
            case REPEAT ->
                view.repeats().getOrDefault(shown, List.of()).stream()
                        .map(Airing::placement)
                        .filter(repeat -> repeat.day().equals(wanted.day()))
                        .findFirst();
        };
    }

    /** Every row of the day's raster and every moment at which something ends, in the hours of the grade. */
    private Set<SlotTime> starts(Airing lesson, AirDay day) {
        var channel = lesson.channel();
        var starts = new TreeSet<SlotTime>();
        for (int row = 0; row < channel.slotsPerDay(); row++) {
            starts.add(channel.slotStart(day, row));
        }
        onDay(channel.id(), day).forEach(airing -> starts.add(airing.slot().end()));
        var hours = view.brief()
                .profile()
                .bandOf(lesson.grade())
                .window(lesson.placement().role())
                .on(day, channel.clock());
        var slot = lesson.placement().slot();
        starts.removeIf(
                start -> start.isBefore(hours.start()) || start.plus(slot).isAfter(hours.end()));
        return starts;
    }

    /** The repeats in the way, and the lesson's own that would come too early or too late; nothing where a premiere is in the way. */
    private Optional<List<Placement>> displacedBy(Placement wanted, Optional<Placement> from) {
        var inTheWay = onDay(wanted.channel(), wanted.day()).stream()
                .map(Airing::placement)
                .filter(other -> other.span().overlaps(wanted.span()))
                .filter(other -> from.filter(other::equals).isEmpty())
                .toList();
        if (inTheWay.stream().anyMatch(other -> other.role() == Role.PREMIERE)) {
            return Optional.empty();
        }
        var within = view.brief().profile().repeatWithinDays();
        var own = wanted.role() == Role.REPEAT
                ? Stream.<Placement>empty()
                : view.repeats().getOrDefault(new Shown(wanted.channel(), wanted.lesson()), List.of()).stream()
                        .map(Airing::placement)
                        .filter(repeat -> repeat.day().compareTo(wanted.day()) <= 0
                                || repeat.day().compareTo(wanted.day().plusDays(within)) > 0 && !isReviewDay(repeat));
        return Optional.of(Stream.concat(inTheWay.stream(), own).distinct().toList());
    }

    private boolean isReviewDay(Placement airing) {
        return view.schoolDays()
                .isReviewDay(airing.day().date(), airing.lesson().grade());
    }

    /** The hard rules that speak against one slot earlier or later, and against the school day before or after. */
    private List<Rule> binding(Airing here) {
        var placement = here.placement();
        var days = view.schoolDays().of(here.grade(), placement.role());
        var wanted = new ArrayList<Placement>();
        if (placement.start().frame() >= placement.slot().count()) {
            wanted.add(moved(
                    placement,
                    placement.day(),
                    SlotTime.ofFrames(
                            placement.start().frame() - placement.slot().count())));
        }
        wanted.add(moved(placement, placement.day(), placement.start().plus(placement.slot())));
        Stream.of(days.lower(here.date()), days.higher(here.date()))
                .flatMap(Stream::ofNullable)
                .forEach(date -> wanted.add(moved(placement, new AirDay(date), placement.start())));
        Map<AirDay, Neighbourhood> neighbourhoods = new HashMap<>();
        var speaking = wanted.stream()
                .flatMap(place -> neighbourhoods
                        .computeIfAbsent(place.day(), day -> Neighbourhood.of(view, here, Optional.of(placement), day))
                        .move(place, List.of())
                        .objections()
                        .stream())
                .map(Objection::rule)
                .distinct()
                .toList();
        return PlanChecker.RULES.stream()
                .filter(rule -> rule.level() == Level.HARD && speaking.contains(rule))
                .toList();
    }
}
