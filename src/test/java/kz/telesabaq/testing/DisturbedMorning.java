package kz.telesabaq.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.YearPlan;

/**
 * A morning on which one to five things happen to a published year: media late by 1 to 14 days in the next six weeks, holidays
 * for all or one grade, lessons withdrawn, airings that did not go on air, airings wanted elsewhere, hours taken. The same
 * seed gives the same morning. What people ask for does not contradict what else happens.
 *
 * @param pinnedUntil the last date that stays as it is: tomorrow or the day after
 */
public record DisturbedMorning(long seed, LocalDate pinnedUntil, List<Disturbance> disturbances) {
    private static final int MOST_AT_ONCE = 5;

    /** The mornings that repair is measured by. */
    public static List<DisturbedMorning> mornings(PlanningBrief brief, YearPlan published, int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(seed -> new Dice(seed, brief, published).morning())
                .toList();
    }

    /** Mornings on which nothing happens but one lesson's video coming late. */
    public static List<DisturbedMorning> lateVideos(PlanningBrief brief, YearPlan published, int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(seed -> new Dice(seed, brief, published).lateVideo())
                .toList();
    }

    /** The seed at work. */
    private static final class Dice {
        private final long seed;
        private final Random random;
        private final PlanningBrief brief;
        private final LocalDate today;
        private final LocalDate pinnedUntil;
        private final List<Placement> past;
        private final List<Placement> soon;
        private final List<Disturbance> happens = new ArrayList<>();

        Dice(long seed, PlanningBrief brief, YearPlan published) {
            this.seed = seed;
            this.random = new Random(seed * 104_729);
            this.brief = brief;
            var days = brief.curriculum().calendar().broadcastDays();
            this.today = days.get(5 + random.nextInt(days.size() - 40));
            this.pinnedUntil = today.plusDays(1 + random.nextInt(2));
            this.past = published.placements().stream()
                    .filter(placement -> isWithin(placement, today.minusDays(3), today.minusDays(1)))
                    .toList();
            this.soon = published.placements().stream()
                    .filter(placement -> isWithin(placement, pinnedUntil.plusDays(1), pinnedUntil.plusDays(42)))
                    .toList();
        }

        private static boolean isWithin(Placement placement, LocalDate first, LocalDate last) {
            return new DateSpan(first, last).contains(placement.day().date());
        }

        DisturbedMorning morning() {
            int count = 1 + random.nextInt(MOST_AT_ONCE);
            for (int tries = 0; happens.size() < count && tries < 100; tries++) {
                anything().filter(this::goesWithTheOthers).ifPresent(happens::add);
            }
            return new DisturbedMorning(seed, pinnedUntil, List.copyOf(happens));
        }

        DisturbedMorning lateVideo() {
            return new DisturbedMorning(seed, pinnedUntil, late().stream().toList());
        }

        /** Late media are the commonest by far. */
        private Optional<Disturbance> anything() {
            return switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> late();
                case 4 -> holiday();
                case 5 -> withdrawn();
                case 6, 7 -> missed();
                case 8 -> moved();
                default -> taken();
            };
        }

        private <T> Optional<T> oneOf(List<T> choices) {
            return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(random.nextInt(choices.size())));
        }

        private Optional<Placement> premiere() {
            return oneOf(soon.stream()
                    .filter(placement -> placement.role() == Role.PREMIERE)
                    .toList());
        }

        private Optional<Disturbance> late() {
            return premiere()
                    .map(placement -> new Disturbance.Late(
                            placement.lesson(), placement.day().date().plusDays(1 + random.nextInt(14))));
        }

        private Optional<Disturbance> withdrawn() {
            return premiere().map(placement -> new Disturbance.Withdrawn(placement.lesson()));
        }

        private Optional<Disturbance> missed() {
            return oneOf(past).map(Disturbance.Missed::new);
        }

        private Optional<Disturbance> holiday() {
            var first = pinnedUntil.plusDays(1 + random.nextInt(42));
            var last = random.nextInt(4) == 0 ? first.plusDays(4) : first;
            var grades = random.nextBoolean()
                    ? IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                            .mapToObj(Grade::new)
                            .collect(Collectors.toSet())
                    : Set.of(new Grade(1 + random.nextInt(Grade.LAST)));
            return Optional.of(new Disturbance.Holiday(
                    new FreeDays(Wording.of("Демалыс", "Выходной", "Day off"), new DateSpan(first, last), grades)));
        }

        private Optional<Disturbance> taken() {
            var channel = brief.curriculum().channels().get(random.nextInt(2));
            var from = LocalTime.of(9, 0).plusMinutes(10L * random.nextInt(45));
            return Optional.of(new Disturbance.Taken(TakenTime.of(
                    channel.id(),
                    pinnedUntil.plusDays(1 + random.nextInt(42)),
                    from,
                    from.plusMinutes(30L + 10L * random.nextInt(7)),
                    Wording.of("Үндеу", "Обращение", "Address"))));
        }

        /** To a row of the grade's hours within a week, behind the lesson before it and before the one after it. */
        private Optional<Disturbance> moved() {
            return premiere().flatMap(placement -> {
                var grade = placement.lesson().grade();
                var first = neighbour(placement, -1).orElse(pinnedUntil);
                var last = neighbour(placement, 1).orElse(placement.day().date().plusDays(7));
                var week = monday(placement.day().date());
                var days = brief.curriculum().calendar().teachingDays(grade).stream()
                        .filter(date -> date.isAfter(pinnedUntil)
                                && date.isAfter(first)
                                && date.isBefore(last)
                                && !date.isBefore(week)
                                && date.isBefore(week.plusDays(14)))
                        .toList();
                return oneOf(days).flatMap(date -> rowFor(placement, new AirDay(date)));
            });
        }

        private Optional<Disturbance> rowFor(Placement placement, AirDay day) {
            var channel = brief.curriculum().channel(placement.channel()).orElseThrow();
            var hours = brief.profile()
                    .bandOf(placement.lesson().grade())
                    .premieres()
                    .on(day, channel.clock());
            var starts = IntStream.range(0, channel.slotsPerDay())
                    .mapToObj(row -> channel.slotStart(day, row))
                    .filter(start -> hours.contains(new Span(start, placement.slot())))
                    .filter(start -> !day.equals(placement.day()) || !start.equals(placement.start()))
                    .toList();
            return oneOf(starts).map(start -> new Disturbance.Moved(placement, day, start));
        }

        private Optional<LocalDate> neighbour(Placement placement, int step) {
            int number = placement.lesson().number() + step;
            return Stream.concat(past.stream(), soon.stream())
                    .filter(other -> other.role() == Role.PREMIERE
                            && other.channel().equals(placement.channel())
                            && other.lesson().course().equals(placement.lesson().course())
                            && other.lesson().number() == number)
                    .map(other -> other.day().date())
                    .findFirst();
        }

        private static LocalDate monday(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }

        /** Nobody asks for a place that something else of the same morning takes away. */
        private boolean goesWithTheOthers(Disturbance next) {
            return happens.stream().noneMatch(other -> contradicts(next, other) || contradicts(other, next));
        }

        private static boolean contradicts(Disturbance one, Disturbance other) {
            if (subject(one).isPresent() && subject(one).equals(subject(other))) {
                return true;
            }
            if (!(one instanceof Disturbance.Moved moved)) {
                return false;
            }
            return switch (other) {
                case Disturbance.Holiday holiday ->
                    Math.abs(ChronoUnit.DAYS.between(
                                    holiday.free().days().first(), moved.day().date()))
                            < 14;
                case Disturbance.Taken taken ->
                    taken.time().date().equals(moved.day().date());
                case Disturbance.Late late ->
                    isOfOneClass(late.lesson(), moved.airing().lesson());
                case Disturbance.Withdrawn withdrawn ->
                    isOfOneClass(withdrawn.lesson(), moved.airing().lesson());
                case Disturbance.Missed missed ->
                    isOfOneClass(missed.airing().lesson(), moved.airing().lesson());
                case Disturbance.Moved elsewhere ->
                    elsewhere.day().equals(moved.day())
                            || isOfOneClass(
                                    elsewhere.airing().lesson(), moved.airing().lesson());
            };
        }

        private static Optional<LessonCode> subject(Disturbance disturbance) {
            return switch (disturbance) {
                case Disturbance.Late late -> Optional.of(late.lesson());
                case Disturbance.Withdrawn withdrawn -> Optional.of(withdrawn.lesson());
                case Disturbance.Missed missed -> Optional.of(missed.airing().lesson());
                case Disturbance.Moved moved -> Optional.of(moved.airing().lesson());
                case Disturbance.Holiday holiday -> Optional.empty();
                case Disturbance.Taken taken -> Optional.empty();
            };
        }

        private static boolean isOfOneClass(LessonCode one, LessonCode other) {
            Language language = one.language();
            return one.grade().equals(other.grade()) && language.equals(other.language());
        }
    }
}
