package kz.telesabaq.schedule.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningWatch;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.YearPlan;
import kz.telesabaq.schedule.build.YearPlanner;
import kz.telesabaq.schedule.repair.DayModel.Reach;
import kz.telesabaq.schedule.rules.PlanChecker;
import kz.telesabaq.schedule.solver.PlaceSolver;
import kz.telesabaq.schedule.solver.TemplateSolver;
import org.junit.jupiter.api.Test;

/** On small years the repair is held against every plan there is. */
class FewestMovesTest {
    private static final PlanningBrief YEAR = new TinyYear()
            .course(1, "math", 2, 4)
            .course(1, "art", 1, 2)
            .course(5, "math", 2, 4)
            .course(9, "phys", 1, 2)
            .brief();
    private static final YearPlan PLAN =
            new YearPlanner(new TemplateSolver()).plan(YEAR).plan();
    private static final PlanRepair REPAIR = new PlanRepair(new PlaceSolver());
    private int thoughtInDays;

    @Test
    void noPlanMovesFewerAiringsThanTheRepairAndTheBoundIsNeverTooHigh() {
        int proven = 0;
        int compared = 0;
        for (int seed = 0; seed < 300; seed++) {
            var task = RepairTask.of(YEAR, PLAN, TinyYear.date(seed % 4), disturbances(seed));
            var repaired = REPAIR.repair(task);
            var proof = repaired.proof();
            assertThat(PlanChecker.check(repaired.brief(), repaired.plan()))
                    .as("seed %d, %s", seed, task.disturbances())
                    .noneMatch(Finding::isBlocking);
            if (proof.unplaced() == 0) {
                int fewest = new EveryPlan(repaired.brief(), task.published()).fewestMoves(proof.moved() + 1);
                assertThat(proof.bound())
                        .as("seed %d, %s", seed, task.disturbances())
                        .isLessThanOrEqualTo(fewest);
                for (Reach reach : List.of(Reach.USUAL, new Reach(0, 1), new Reach(1, 3))) {
                    assertThat(byDaysOnly(task, reach))
                            .as("by days only, %s, seed %d, %s", reach, seed, task.disturbances())
                            .isLessThanOrEqualTo(fewest);
                }
                assertThat(proof.isMinimal() ? proof.moved() : fewest)
                        .as("seed %d, %s", seed, task.disturbances())
                        .isEqualTo(fewest);
                compared++;
                proven += proof.isMinimal() ? 1 : 0;
            }
        }
        assertThat(thoughtInDays).isGreaterThanOrEqualTo(100);
        assertThat(compared).isGreaterThanOrEqualTo(200);
        assertThat(proven).isGreaterThanOrEqualTo(compared * 95 / 100);
    }

    @Test
    void whereALessonIsLeftOutNoPlanHoldsItAndNoneWithoutItMovesFewer() {
        int compared = 0;
        for (int seed = 0; seed < 300; seed++) {
            var task = RepairTask.of(YEAR, PLAN, TinyYear.date(seed % 4), disturbances(seed));
            var repaired = REPAIR.repair(task);
            var proof = repaired.proof();
            if (proof.unplaced() > 0 && proof.isMinimal()) {
                var leftOut = leftOut(task, repaired);
                assertThat(leftOut).hasSize(proof.unplaced());
                for (LessonCode lesson : leftOut) {
                    var others = new HashSet<>(leftOut);
                    others.remove(lesson);
                    assertThat(new EveryPlan(repaired.brief(), task.published(), others).exists(lesson.course()))
                            .as("seed %d, %s, with %s", seed, task.disturbances(), lesson)
                            .isFalse();
                }
                assertThat(new EveryPlan(repaired.brief(), task.published(), leftOut).fewestMoves(proof.moved() + 1))
                        .as("seed %d, %s, without %s", seed, task.disturbances(), leftOut)
                        .isEqualTo(proof.moved());
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(5);
    }

    private static Set<LessonCode> leftOut(RepairTask task, Repaired repaired) {
        var leftOut = new HashSet<LessonCode>();
        task.published().plan().placements().stream()
                .map(Placement::lesson)
                .filter(lesson -> !repaired.brief().circumstances().withdrawn().contains(lesson))
                .forEach(leftOut::add);
        repaired.plan().placements().stream()
                .filter(airing -> airing.role() == Role.PREMIERE)
                .map(Placement::lesson)
                .forEach(leftOut::remove);
        return leftOut;
    }

    /** The bound that thinking in days alone gives, what is forced included. */
    private long byDaysOnly(RepairTask task, Reach reach) {
        var admission = new Admission(task);
        var board = new Board(
                new RepairTask(task.before(), task.published(), admission.admitted(), task.seed()),
                admission.brief(),
                Set.of());
        var places = new Places(board);
        long bound = board.gone().values().stream()
                .filter(reason -> !reason.removes())
                .count();
        for (var channel : board.channels()) {
            var broken = board.chains(channel.id()).values().stream()
                    .flatMap(List::stream)
                    .filter(show -> board.standing(show).isEmpty()
                            && show.premiere().filter(board::canBeNew).isEmpty())
                    .toList();
            if (!broken.isEmpty() && DayModel.fits(board, places, channel)) {
                var choice = new DayModel(board, places, channel, broken, reach).choice();
                var answer = new PlaceSolver().fewest(choice, choice.firstOfAll(), 1, PlanningWatch.nobody());
                bound += choice.leastMoved(answer.bound(), choice.leastLeftOut(answer.bound()));
                thoughtInDays++;
            }
        }
        return bound;
    }

    private static List<Disturbance> disturbances(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Disturbance>();
        int count = 1 + random.nextInt(2);
        var pinnedUntil = TinyYear.date((int) (seed % 4));
        var ahead = PLAN.placements().stream()
                .filter(airing -> airing.day().date().isAfter(pinnedUntil))
                .toList();
        var last = PLAN.placements().stream()
                .filter(airing -> airing.day().date().equals(pinnedUntil))
                .toList();
        while (all.size() < count) {
            var airing = ahead.get(random.nextInt(ahead.size()));
            all.add(disturbance(random, airing, last.get(random.nextInt(last.size()))));
        }
        return all;
    }

    private static Disturbance disturbance(Random random, Placement airing, Placement missed) {
        var date = airing.day().date();
        return switch (random.nextInt(5)) {
            case 0 -> new Disturbance.Late(airing.lesson(), date.plusDays(1 + random.nextInt(5)));
            case 1 ->
                new Disturbance.Holiday(new FreeDays(
                        Wording.same("Демалыс"),
                        new DateSpan(date, date),
                        random.nextBoolean()
                                ? TinyYear.EVERYBODY
                                : Set.of(airing.lesson().grade())));
            case 2 -> new Disturbance.Withdrawn(airing.lesson());
            case 3 -> new Disturbance.Missed(missed);
            default ->
                new Disturbance.Taken(TakenTime.of(
                        airing.channel(), date, LocalTime.of(9, 0), LocalTime.of(9, 30), Wording.same("Үндеу")));
        };
    }
}
