package kz.telesabaq.playout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.Shelf.HouseStock;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.playout.RundownEntry.Filler;
import kz.telesabaq.playout.RundownEntry.Programme;
import kz.telesabaq.playout.RundownEntry.Slate;
import kz.telesabaq.playout.RundownEntry.Standby;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Slot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rundown of every day; that entries tile the window is held by {@link Rundown} itself. */
class RundownPropertiesTest {
    private static final long GRID = Segments.LENGTH.count();

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyDayKeepsEveryRule(long seed) {
        var days = new RandomDays(seed);
        AirDayPlan plan = days.plan();
        HouseStock stock = days.stock();
        Map<LessonCode, Readiness> before = days.readiness(plan);
        Rundown first = RundownBuilder.build(plan, before, stock, 1);
        keepsEveryRule(plan, before, first, SlotTime.OPENING);
        assertThat(RundownBuilder.build(plan, before, stock, 1)).isEqualTo(first);

        SlotTime until = first.window()
                .start()
                .plus(Frames.of(days.upTo(first.window().length().count())));
        Map<LessonCode, Readiness> after = days.readiness(plan);
        Rundown second = RundownBuilder.rebuild(plan, after, stock, new Frozen(first, until), 2);
        keepsEveryRule(plan, after, second, until);
        assertThat(startedBefore(second, until)).isEqualTo(startedBefore(first, until));
    }

    private static List<RundownEntry> startedBefore(Rundown rundown, SlotTime until) {
        return rundown.entries().stream()
                .filter(entry -> entry.start().isBefore(until))
                .toList();
    }

    private static void keepsEveryRule(
            AirDayPlan plan, Map<LessonCode, Readiness> readiness, Rundown rundown, SlotTime from) {
        for (Slot slot : plan.slots()) {
            if (!slot.span().start().isBefore(from)) {
                everySlotBeginsWithItsLessonOrTheStandbyCard(slot, readiness, rundown);
            }
        }
        SlotTime start = rundown.window().start();
        for (RundownEntry entry : rundown.entries()) {
            long begin = entry.start().since(start).count() % GRID;
            long end = entry.span().end().since(start).count() % GRID;
            assertThat(entry.length()).as("%s", entry).isGreaterThanOrEqualTo(Frames.ofSeconds(1));
            switch (entry) {
                case Programme programme -> assertThat(begin).isZero();
                case Filler filler -> assertThat(filler.length().count() % GRID).isZero();
                case Slate slate -> isACardPiece(slate, begin, end);
                case Standby standby -> isACardPiece(standby, begin, end);
            }
        }
        noFillerPlaysTwiceRunning(rundown);
    }

    private static void everySlotBeginsWithItsLessonOrTheStandbyCard(
            Slot slot, Map<LessonCode, Readiness> readiness, Rundown rundown) {
        RundownEntry entry = rundown.at(slot.span().start());
        assertThat(entry.start()).isEqualTo(slot.span().start());
        switch (entry) {
            case Programme programme -> {
                assertThat(programme.slot()).isEqualTo(slot);
                assertThat(programme.length()).isEqualTo(programme.clip().length());
                assertThat(readiness.get(slot.lesson().code())).isEqualTo(new Readiness.Ready(programme.clip()));
            }
            case Standby standby -> {
                assertThat(standby.slot()).isEqualTo(slot);
                assertThat(couldAir(slot, readiness)).isFalse();
            }
            case Filler filler -> throw new AssertionError("a slot begins with a filler: " + filler);
            case Slate slate -> throw new AssertionError("a slot begins with the slate: " + slate);
        }
    }

    private static boolean couldAir(Slot slot, Map<LessonCode, Readiness> readiness) {
        if (!(readiness.get(slot.lesson().code()) instanceof Readiness.Ready ready)) {
            return false;
        }
        long rest = slot.span().length().count() - ready.clip().length().count();
        return ready.clip().length().count() >= 25 && (rest == 0 || rest > 50);
    }

    private static void isACardPiece(RundownEntry card, long begin, long end) {
        assertThat(end).as("cards end on the grid: %s", card).isZero();
        assertThat(card.length().count())
                .as("%s", card)
                .isGreaterThanOrEqualTo(begin == 0 ? GRID : Segments.SHORTEST_FILL.count());
    }

    private static void noFillerPlaysTwiceRunning(Rundown rundown) {
        List<RundownEntry> entries = rundown.entries();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i) instanceof Filler filler && entries.get(i - 1) instanceof Filler before) {
                assertThat(filler.clip().number()).isNotEqualTo(before.clip().number());
            }
        }
    }
}
