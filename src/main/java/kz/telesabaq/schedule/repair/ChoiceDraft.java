package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import kz.telesabaq.schedule.repair.Option.InPlace;
import kz.telesabaq.schedule.repair.PlaceChoice.Clique;
import kz.telesabaq.schedule.repair.PlaceChoice.Load;
import kz.telesabaq.schedule.repair.PlaceChoice.Turnover;
import kz.telesabaq.schedule.repair.PlaceChoice.Weighed;
import kz.telesabaq.schedule.repair.Show.Held;

/** A {@link PlaceChoice} while it is put together: gives options and airings their numbers and says what excludes what. */
final class ChoiceDraft {
    private final Board board;
    private final ToLongFunction<Held> priceOfLosing;
    private final List<Option> options = new ArrayList<>();
    private final List<Long> optionCosts = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Map<Held, Integer> keeps = new LinkedHashMap<>();
    private final List<Long> keepCosts = new ArrayList<>();
    private final List<Clique> cliques = new ArrayList<>();
    private final List<Load> loads = new ArrayList<>();

    /** @param priceOfLosing what an airing costs that does not stay */
    ChoiceDraft(Board board, ToLongFunction<Held> priceOfLosing) {
        this.board = board;
        this.priceOfLosing = priceOfLosing;
    }

    PlaceChoice choice(List<Turnover> turnovers) {
        return new PlaceChoice(groups, optionCosts, keepCosts, cliques, loads, turnovers);
    }

    /** By their numbers. */
    List<Option> options() {
        return Collections.unmodifiableList(options);
    }

    Option option(int number) {
        return options.get(number);
    }

    /** The airings that might stay or not, each with its number. */
    Map<Held, Integer> keeps() {
        return Collections.unmodifiableMap(keeps);
    }

    int add(Option option, long cost) {
        options.add(option);
        optionCosts.add(cost);
        return options.size() - 1;
    }

    /** A lesson takes exactly one of these. */
    void oneForTheLesson(List<Integer> group) {
        groups.add(group);
    }

    int keep(Held held) {
        return keeps.computeIfAbsent(held, any -> anotherKeep(priceOfLosing.applyAsLong(held)));
    }

    /** Stands for some airing that is not looked at by itself. */
    int anotherKeep(long price) {
        keepCosts.add(price);
        return keepCosts.size() - 1;
    }

    /** One of them at most. */
    void oneAtMost(List<Integer> numbers) {
        if (numbers.size() > 1) {
            cliques.add(new Clique(numbers, PlaceChoice.NO_KEEP));
        }
    }

    /** One of them at most, and none if the airing stays. */
    void oneAtMost(List<Integer> numbers, Held unless) {
        if (!numbers.isEmpty()) {
            cliques.add(new Clique(numbers, keep(unless)));
        }
    }

    void limit(List<Weighed> taken, List<Weighed> staying, long limit) {
        loads.add(new Load(taken, staying, limit));
    }

    boolean isAt(int number, Held held) {
        return option(number) instanceof InPlace in && in.airing().equals(held);
    }

    /** The airing stays only where its lesson is new there, or early enough for it to follow as a repeat. */
    void staysOnlyIfItCanFollow(Held held, List<Integer> group) {
        oneAtMost(
                group.stream()
                        .filter(number -> !isAt(number, held) && !board.canFollow(held, option(number)))
                        .toList(),
                held);
    }

    /** The first lesson is new on an earlier day than the other. */
    void inOrder(List<Integer> earlier, List<Integer> later) {
        var borders = new TreeSet<LocalDate>();
        earlier.forEach(number -> option(number).days().ifPresent(days -> borders.add(days.first())));
        for (LocalDate border : borders) {
            var tooEarly = later.stream()
                    .filter(number -> option(number)
                            .days()
                            .filter(days -> !days.last().isAfter(border))
                            .isPresent())
                    .toList();
            if (!tooEarly.isEmpty()) {
                var clique = new ArrayList<>(earlier.stream()
                        .filter(number -> option(number)
                                .days()
                                .filter(days -> !days.first().isBefore(border))
                                .isPresent())
                        .toList());
                clique.addAll(tooEarly);
                cliques.add(new Clique(clique, PlaceChoice.NO_KEEP));
            }
        }
    }
}
