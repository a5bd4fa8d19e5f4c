package kz.telesabaq.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.repair.RepairTask;

/** What might happen to a published year, drawn from a seed: one to five things at once. */
public final class RandomDisturbances {
    private final PlanningBrief brief;
    private final YearPlan plan;
    private final List<LocalDate> days;

    public RandomDisturbances(PlanningBrief brief, YearPlan plan) {
        this.brief = brief;
        this.plan = plan;
        this.days = plan.placements().stream()
                .map(placement -> placement.day().date())
                .distinct()
                .sorted()
                .toList();
    }

    public RepairTask task(long seed) {
        var random = new Random(seed);
        int today = random.nextInt(days.size() - 15);
        var pinnedUntil = days.get(today);
        var disturbances = new ArrayList<Disturbance>();
        int count = 1 + random.nextInt(5);
        while (disturbances.size() < count) {
            disturbances.add(disturbance(random, pinnedUntil));
        }
        return RepairTask.of(brief, plan, pinnedUntil, disturbances);
    }

    private Disturbance disturbance(Random random, LocalDate pinnedUntil) {
        var ahead = days.stream().filter(pinnedUntil::isBefore).toList();
        var day = ahead.get(random.nextInt(ahead.size()));
        var airing = any(random, day);
        return switch (random.nextInt(6)) {
            case 0 -> new Disturbance.Late(airing.lesson(), day.plusDays(1 + random.nextInt(14)));
            case 1 ->
                new Disturbance.Holiday(new FreeDays(
                        Wording.same("Демалыс"),
                        new DateSpan(day, day),
                        random.nextBoolean()
                                ? everybody()
                                : Set.of(airing.lesson().grade())));
            case 2 -> new Disturbance.Withdrawn(airing.lesson());
            case 3 -> new Disturbance.Missed(any(random, pinnedUntil));
            case 4 -> moved(random, airing, ahead);
            default -> taken(random, airing);
        };
    }

    private Placement any(Random random, LocalDate day) {
        var airings = plan.placements().stream()
                .filter(placement -> placement.day().date().equals(day))
                .toList();
        return airings.get(random.nextInt(airings.size()));
    }

    private Disturbance moved(Random random, Placement airing, List<LocalDate> ahead) {
        int at = ahead.indexOf(airing.day().date());
        var date = ahead.get(Math.clamp(at + random.nextInt(-2, 3), 0, ahead.size() - 1));
        var day = new AirDay(date);
        var channel = channel(airing);
        var hours = brief.profile()
                .bandOf(airing.lesson().grade())
                .window(airing.role())
                .on(day, channel.clock());
        int rows = Math.toIntExact(hours.length().count() / channel.raster().count());
        return new Disturbance.Moved(
                airing, day, hours.start().plus(channel.raster().times(random.nextInt(rows))));
    }

    private Disturbance taken(Random random, Placement airing) {
        var from = LocalTime.of(9, 0).plusMinutes(15L * random.nextInt(28));
        return new Disturbance.Taken(TakenTime.of(
                airing.channel(),
                airing.day().date(),
                from,
                from.plusMinutes(15L * (2 + random.nextInt(7))),
                Wording.same("Үндеу")));
    }

    private Channel channel(Placement airing) {
        return brief.curriculum().channel(airing.channel()).orElseThrow();
    }

    private static Set<Grade> everybody() {
        return IntStream.rangeClosed(Grade.FIRST, Grade.LAST)
                .mapToObj(Grade::new)
                .collect(Collectors.toSet());
    }
}
