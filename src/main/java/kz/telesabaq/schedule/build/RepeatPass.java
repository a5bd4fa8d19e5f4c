package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.schedule.PlanningWatch;

/**
 * Shows lessons again in the time that is left. What must be repeated comes first, on the other side of noon while there is
 * a choice of days. Then the earliest free time takes the oldest lesson of an earlier day of the week that was not repeated
 * yet, failing that the oldest of the days before; a lesson of the same day that would change the half of the day goes
 * first. Reaches the bound of 67 repeats a week in the reference week (planning reference, section 9).
 */
final class RepeatPass {
    /** A week puts off about as many lessons as it cannot repeat, half a day or a day of them. */
    private static final int LAST_WEEKS = 4;

    private final YearBook year;
    private final Template template;
    private final ChannelBooks books;
    private final FixedAirings fixed;
    private final Deque<Waiting> earlierWeeks = new ArrayDeque<>();
    private final Deque<Waiting> thisWeek = new ArrayDeque<>();
    private final List<Shown> repeats = new ArrayList<>();
    private final Wishes wishes;
    private final Order order;
    private final SortedSet<Integer> slots = new TreeSet<>();

    /** Which lessons have the free time first. */
    enum Order {
        /** Of this week before those of earlier weeks; what must be repeated waits for the other side of noon. */
        OLDEST_FIRST,
        /**
         * The same, but in the last weeks of the year before them those that can be shown again on no later day: what is put
         * off then fills the last days, on which else nothing new is left to repeat.
         */
        LAST_DAY_FIRST_AT_THE_END,
        /**
         * Those that can be shown again on no later day before the others all year, and long ones wherever they cost no place for another lesson, so that the short ones are left for the
         * other gaps; what must be repeated fills gaps as well.
         */
        BEST_FIT
    }

    RepeatPass(YearBook year, Template template, ChannelBooks books, FixedAirings fixed, Order order) {
        this.order = order;
        this.year = year;
        this.template = template;
        this.books = books;
        this.fixed = fixed;
        this.wishes = Wishes.of(year.brief().profile().preferences().weights());
    }

    /** Where each repeat goes; when stopped, the days that are left get none. */
    List<Shown> place(List<Shown> premieres, PlanningWatch watch) {
        var repeatedAlready = fixed.repeatDates(template.channel());
        Map<LocalDate, List<Waiting>> byDate = premieres.stream()
                .sorted(Comparator.comparing(Shown::date).thenComparingInt(Shown::minute))
                .map(premiere -> new Waiting(
                        premiere,
                        year.band(premiere.lesson().grade()).requiredRepeats(),
                        repeatedAlready.getOrDefault(premiere.lesson().code(), List.of())))
                .collect(
                        Collectors.groupingBy(waiting -> waiting.premiere().date(), TreeMap::new, Collectors.toList()));
        premieres.forEach(shown -> slots.add(template.grain().slotOf(shown.lesson())));
        LocalDate before = LocalDate.MIN;
        for (LocalDate date : Stream.concat(byDate.keySet().stream(), year.days().broadcast().stream())
                .distinct()
                .sorted()
                .toList()) {
            if (watch.isStopped()) {
                break;
            }
            if (!SchoolDays.monday(date).equals(before)) {
                earlierWeeks.addAll(thisWeek);
                thisWeek.clear();
            }
            before = SchoolDays.monday(date);
            forget(date);
            if (date.isAfter(fixed.pinnedUntil())) {
                new Day(date).fill();
            }
            byDate.getOrDefault(date, List.of()).stream()
                    .filter(Waiting::isWanted)
                    .forEach(thisWeek::add);
        }
        return repeats;
    }

    private void forget(LocalDate date) {
        Predicate<Waiting> tooOld =
                waiting -> ChronoUnit.DAYS.between(waiting.premiere().date(), date)
                        > year.brief().profile().repeatWithinDays();
        earlierWeeks.removeIf(tooOld);
        thisWeek.removeIf(tooOld);
    }

    /** A lesson that can be shown again. */
    private static final class Waiting {
        private final Shown premiere;
        private final boolean required;
        private final List<LocalDate> repeatedOn;
        private int left;

        Waiting(Shown premiere, int requiredRepeats, List<LocalDate> repeatedOn) {
            this.premiere = premiere;
            this.required = requiredRepeats > 0;
            this.repeatedOn = repeatedOn;
            this.left = Math.max(1, requiredRepeats) - repeatedOn.size();
        }

        Shown premiere() {
            return premiere;
        }

        boolean isWanted() {
            return left > 0;
        }
    }

    /** One day of the channel being filled. */
    private final class Day {
        private final LocalDate date;
        private final DayBook book;
        private final List<Waiting> shownToday = new ArrayList<>();

        Day(LocalDate date) {
            this.date = date;
            this.book = books.on(date);
        }

        void fill() {
            required(this::isPressed).forEach(this::placeSomehow);
            required(waiting -> !isPressed(waiting)).forEach(this::placeOnTheOtherSideOfNoon);
            int grain = template.grain().minutes();
            int minute = nextFree(0);
            while (minute < book.minutes()) {
                int at = minute;
                choose(at).ifPresent(waiting -> take(waiting, at));
                minute = nextFree(at + grain);
            }
        }

        private int nextFree(int from) {
            int minute = template.grain().up(book.nextFree(from));
            while (minute < book.minutes() && book.nextFree(minute) > minute) {
                minute = template.grain().up(book.nextFree(minute));
            }
            return minute;
        }

        private List<Waiting> required(Predicate<Waiting> which) {
            return Stream.of(earlierWeeks, thisWeek)
                    .flatMap(Collection::stream)
                    .filter(waiting -> waiting.required && which.test(waiting))
                    .toList();
        }

        /** Whether hardly more days are left to repeat the lesson than it has repeats to come. */
        private boolean isPressed(Waiting waiting) {
            var grade = waiting.premiere().lesson().grade();
            var last = waiting.premiere().date().plusDays(year.brief().profile().repeatWithinDays());
            long daysAfter = date.plusDays(1)
                    .datesUntil(last.isBefore(date) ? date.plusDays(1) : last.plusDays(1))
                    .filter(day -> year.days().hasSchool(grade, day))
                    .count();
            return daysAfter <= waiting.left;
        }

        private void placeSomehow(Waiting waiting) {
            if (!place(waiting, minute -> changesHalfDay(waiting.premiere(), minute))) {
                place(waiting, minute -> true);
            }
        }

        private void placeOnTheOtherSideOfNoon(Waiting waiting) {
            place(waiting, minute -> changesHalfDay(waiting.premiere(), minute));
        }

        private boolean place(Waiting waiting, Predicate<Integer> wanted) {
            int grain = template.grain().minutes();
            for (int minute = nextFree(0); minute < book.minutes(); minute = nextFree(minute + grain)) {
                if (wanted.test(minute) && holds(waiting, minute)) {
                    take(waiting, minute);
                    return true;
                }
            }
            return false;
        }

        private Optional<Waiting> choose(int minute) {
            return switch (order) {
                case OLDEST_FIRST, LAST_DAY_FIRST_AT_THE_END -> choose(minute, slots);
                case BEST_FIT -> firstOf(minute, bestFitting(minute));
            };
        }

        private Optional<Waiting> firstOf(int minute, Collection<Integer> lengths) {
            return lengths.stream()
                    .flatMap(slot -> choose(minute, Set.of(slot)).stream())
                    .findFirst();
        }

        /** The longest first of those that leave room for as many lessons behind them as the shortest does. */
        private List<Integer> bestFitting(int minute) {
            var shortest = firstOf(minute, slots).map(this::slotOf);
            int gap = book.freeUntil(minute) - minute;
            return shortest.stream()
                    .flatMap(least -> slots.stream()
                            .filter(slot -> slot <= gap)
                            .sorted(Comparator.comparing((Integer slot) -> -((gap - slot) / least))
                                    .thenComparing(Comparator.reverseOrder())))
                    .toList();
        }

        private Optional<Waiting> choose(int minute, Set<Integer> lengths) {
            Predicate<Waiting> fits = waiting -> lengths.contains(slotOf(waiting));
            var pressing = lastDayGoesFirst()
                    ? choose(earlierWeeks, minute, fits.and(this::isLastDay))
                    : Optional.<Waiting>empty();
            return pressing.or(() -> choose(thisWeek, minute, fits)).or(() -> choose(earlierWeeks, minute, fits));
        }

        private boolean lastDayGoesFirst() {
            return switch (order) {
                case OLDEST_FIRST -> false;
                case LAST_DAY_FIRST_AT_THE_END ->
                    !date.isBefore(year.days().broadcast().getLast().minusWeeks(LAST_WEEKS));
                case BEST_FIT -> true;
            };
        }

        /** Whether the lesson can be shown again today and never after. */
        private boolean isLastDay(Waiting waiting) {
            return !year.days()
                    .hasSchoolBetween(
                            waiting.premiere().lesson().grade(),
                            date.plusDays(1),
                            waiting.premiere()
                                    .date()
                                    .plusDays(year.brief().profile().repeatWithinDays()));
        }

        /** The oldest of the queue, or one not much younger that changes the half of the day. */
        private Optional<Waiting> choose(Deque<Waiting> queue, int minute, Predicate<Waiting> which) {
            Optional<Waiting> chosen = Optional.empty();
            for (Waiting waiting : queue) {
                if (chosen.isPresent()
                        && waiting.premiere()
                                .date()
                                .isAfter(chosen.get().premiere().date().plusDays(daysPassedOver()))) {
                    break;
                }
                boolean fits = mayFill(waiting) && which.test(waiting) && holds(waiting, minute);
                if (fits && changesHalfDay(waiting.premiere(), minute)) {
                    return Optional.of(waiting);
                }
                if (fits && chosen.isEmpty()) {
                    chosen = Optional.of(waiting);
                }
            }
            return chosen;
        }

        private boolean mayFill(Waiting waiting) {
            return !waiting.required || order == Order.BEST_FIT;
        }

        private boolean holds(Waiting waiting, int minute) {
            var lesson = waiting.premiere().lesson();
            var grade = lesson.grade();
            var band = year.band(grade);
            int slotEnd = minute + slotOf(waiting);
            return book.lets(grade, minute, minute + template.grain().screenOf(lesson))
                    && book.isFree(minute, slotEnd)
                    && minute >= template.hours().firstMinute(band.repeats())
                    && slotEnd <= template.hours().endMinute(band.repeats())
                    && year.days().hasSchool(grade, date)
                    && !book.screenTime(grade)
                            .plus(lesson.planned())
                            .isLongerThan(Frames.ofMinutes(band.screenMinutesPerDay()))
                    && year.brief()
                            .readyDate(lesson.code())
                            .filter(date::isBefore)
                            .isEmpty()
                    && !waiting.repeatedOn.contains(date)
                    && !shownToday.contains(waiting);
        }

        private int slotOf(Waiting waiting) {
            return template.grain().slotOf(waiting.premiere().lesson());
        }

        /** A lesson that changes the half of the day goes before one that does not and is older by fewer days than it weighs. */
        private int daysPassedOver() {
            return Math.clamp(
                    wishes.otherHalfDay() - 1, 0, year.brief().profile().repeatWithinDays());
        }

        /** Never, where the house does not wish for it: then every time is as good as any other. */
        private boolean changesHalfDay(Shown shown, int minute) {
            if (wishes.otherHalfDay() == 0) {
                return false;
            }
            var noon = year.brief().profile().halfDay();
            var hours = template.hours();
            return hours.timeOf(shown.minute()).isBefore(noon)
                    != hours.timeOf(minute).isBefore(noon);
        }

        private void take(Waiting waiting, int minute) {
            var repeat = new Shown(date, minute, waiting.premiere().lesson());
            books.put(repeat);
            repeats.add(repeat);
            shownToday.add(waiting);
            waiting.left--;
            if (!waiting.isWanted()) {
                removeSame(thisWeek, waiting);
                removeSame(earlierWeeks, waiting);
            }
        }

        private void removeSame(Deque<Waiting> queue, Waiting waiting) {
            queue.removeIf(other -> other == waiting);
        }
    }
}
