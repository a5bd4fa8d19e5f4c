package kz.telesabaq.playout.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Shelf.HouseStock;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.playout.RundownEntry.Filler;
import kz.telesabaq.playout.RundownEntry.Programme;
import kz.telesabaq.playout.RundownEntry.Slate;
import kz.telesabaq.playout.RundownEntry.Standby;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.Slot;
import kz.telesabaq.testing.Fixtures;
import org.junit.jupiter.api.Test;

class RundownBuilderTest {
    private static final HouseStock STOCK = Fixtures.aStock(Language.KAZAKH);
    private static final Fingerprint MASTER = new Fingerprint("0b".repeat(32));
    private static final Frames SLOT = Frames.ofMinutes(15);

    private final AirDayPlan plan = Fixtures.anAirDay(Fixtures.BALAPAN, Fixtures.MONDAY, 3);
    private final Map<LessonCode, Readiness> readiness = new HashMap<>();

    @Test
    void aLessonPlaysWholeFromTheVeryFrameItsSlotBegins() {
        ready(0, Frames.ofMinutes(10));

        var lesson = (Programme) slotEntries(build(), 0).getFirst();

        assertThat(lesson.start()).isEqualTo(plan.slots().getFirst().span().start());
        assertThat(lesson.length()).isEqualTo(Frames.ofMinutes(10));
        assertThat(lesson.slot()).isEqualTo(plan.slots().getFirst());
    }

    @Test
    void behindALessonComeTwoFillersAndThenTheSlate() {
        ready(0, Frames.ofMinutes(10));

        assertThat(kinds(slotEntries(build(), 0)))
                .isEqualTo(
                        "programme 15000, filler 750, filler 500, slate 1000, slate 1000, slate 1000, slate 1000, slate 1000, slate 1000, slate 250");
    }

    @Test
    void behindALessonThatEndsBesideTheGridTheFirstCardTakesTheOddFrames() {
        ready(0, Frames.ofMinutes(14).plus(Frames.of(7)));

        assertThat(kinds(slotEntries(build(), 0))).isEqualTo("programme 21007, filler 750, filler 500, slate 243");
    }

    @Test
    void aFillerIsLeftEarlyAtAWholeSegmentRatherThanNotShown() {
        ready(0, SLOT.minus(Frames.ofSeconds(12)));

        assertThat(kinds(slotEntries(build(), 0))).isEqualTo("programme 22200, filler 300");
    }

    @Test
    void aFillerOfWhichLessThanHalfWouldShowIsNotBegun() {
        ready(0, SLOT.minus(Frames.ofSeconds(8)));

        assertThat(kinds(slotEntries(build(), 0))).isEqualTo("programme 22300, slate 200");
    }

    @Test
    void aLessonMayFillItsSlotToTheLastFrame() {
        ready(0, SLOT);

        assertThat(kinds(slotEntries(build(), 0))).isEqualTo("programme 22500");
    }

    @Test
    void aLessonMayLeaveTheShortestFill() {
        ready(0, SLOT.minus(Frames.of(51)));

        assertThat(kinds(slotEntries(build(), 0))).isEqualTo("programme 22449, slate 51");
    }

    @Test
    void aLessonThatLeavesLessThanTheShortestFillGivesWayToTheStandbyCard() {
        for (int rest = 1; rest <= 50; rest++) {
            ready(0, SLOT.minus(Frames.of(rest)));

            assertThat(why(0))
                    .isEqualTo(
                            "The video of lesson KK-05-MATH-001 leaves %d frames of its slot, too few to show anything after it: at least 51 are needed."
                                    .formatted(rest));
        }
    }

    @Test
    void aLessonLongerThanItsSlotIsNeverCut() {
        ready(0, SLOT.plus(Frames.ONE));

        assertThat(why(0))
                .isEqualTo(
                        "The video of lesson KK-05-MATH-001 does not fit its slot: it runs 0:15:00:01, the slot has 0:15:00:00.");
        assertThat(build().entries()).noneMatch(Programme.class::isInstance);
    }

    @Test
    void aLessonOfLessThanASecondIsNotAired() {
        ready(0, Frames.of(24));

        assertThat(why(0))
                .isEqualTo("The video of lesson KK-05-MATH-001 is too short: 24 frames, and air needs at least 25.");
    }

    @Test
    void theStandbyCardSaysWhyForEveryStateOfTheMedia() {
        assertThat(why(0)).isEqualTo("The video of lesson KK-05-MATH-001 has not arrived.");
        readiness.put(code(0), new Readiness.Missing());
        assertThat(why(0)).isEqualTo("The video of lesson KK-05-MATH-001 has not arrived.");
        readiness.put(code(0), new Readiness.Received(MASTER));
        assertThat(why(0))
                .isEqualTo("The video of lesson KK-05-MATH-001 has arrived but is not yet made ready for air.");
        readiness.put(code(0), new Readiness.InWork(MASTER, 40));
        assertThat(why(0)).isEqualTo("The video of lesson KK-05-MATH-001 is being made ready for air.");
        readiness.put(
                code(0),
                new Readiness.Refused(
                        MASTER,
                        List.of(Finding.blocks(
                                "media.silent",
                                Place.file("a.mp4"),
                                Wording.of("Дыбыс жоқ.", "Нет звука.", "There is no sound."),
                                Wording.same("-")))));
        assertThat(why(0)).isEqualTo("The video of lesson KK-05-MATH-001 is not fit for air: There is no sound.");
    }

    @Test
    void theProgressOfWorkDoesNotChangeTheRundown() {
        readiness.put(code(0), new Readiness.InWork(MASTER, 40));
        Rundown early = build();
        readiness.put(code(0), new Readiness.InWork(MASTER, 80));

        assertThat(build()).isEqualTo(early);
    }

    @Test
    void theStandbyCardCoversThePlannedLengthOfTheLesson() {
        assertThat(kinds(slotEntries(build(), 0)))
                .startsWith("standby 1000, standby 1000")
                .endsWith(
                        "filler 750, filler 500, slate 1000, slate 1000, slate 1000, slate 1000, slate 1000, slate 1000, slate 250");
        assertThat(slotEntries(build(), 0).stream()
                        .filter(Standby.class::isInstance)
                        .mapToLong(entry -> entry.length().count())
                        .sum())
                .isEqualTo(15_000);
    }

    @Test
    void freeSlotsAreFilledAndSaySo() {
        List<RundownEntry> free = slotEntries(build(), 5);

        assertThat(kinds(free)).startsWith("filler 750, filler 500, slate 1000").endsWith("slate 250");
        assertThat(free.stream()
                        .filter(Slate.class::isInstance)
                        .map(entry -> ((Slate) entry).why().en()))
                .containsOnly("No lesson is planned at this time.");
    }

    @Test
    void withoutFillersTheSlateFillsAlone() {
        ready(0, Frames.ofMinutes(14).plus(Frames.of(7)));
        var noFillers = new HouseStock(List.of(), STOCK.slate(), STOCK.standby());

        Rundown rundown = RundownBuilder.build(plan, readiness, noFillers, 1);

        assertThat(kinds(slotEntries(rundown, 0))).isEqualTo("programme 21007, slate 993, slate 500");
    }

    @Test
    void aSlateCutByItsClipEndsOnTheGrid() {
        ready(0, Frames.ofMinutes(14).plus(Frames.of(7)));
        var odd = new HouseStock(
                List.of(),
                Fixtures.clip("SK", 9, new Content.OfSlate(Language.KAZAKH), "x", Frames.of(120)),
                STOCK.standby());

        Rundown rundown = RundownBuilder.build(plan, readiness, odd, 1);

        assertThat(kinds(slotEntries(rundown, 0)))
                .startsWith("programme 21007, slate 93, slate 100, slate 100")
                .endsWith("slate 100, slate 100");
    }

    @Test
    void cardsTooShortToBeCutAreRefused() {
        var stock = new HouseStock(
                List.of(),
                Fixtures.clip("SK", 9, new Content.OfSlate(Language.KAZAKH), "x", Frames.of(99)),
                STOCK.standby());

        assertThatThrownBy(() -> RundownBuilder.build(plan, readiness, stock, 1))
                .hasMessage("the card SK000009 runs 0:00:03:24, a card runs at least 0:00:04:00");
    }

    @Test
    void slotsBesideTheTwoSecondGridAreRefused() {
        Slot slot = plan.slots().getFirst();
        var odd = new Slot(
                new Span(slot.span().start().plus(Frames.ONE), SLOT), Role.PREMIERE, slot.lesson(), slot.subject());
        var oddPlan = new AirDayPlan(plan.channel(), plan.day(), 1, List.of(odd));

        assertThatThrownBy(() -> RundownBuilder.build(oddPlan, readiness, STOCK, 1))
                .hasMessageContaining("begin and end on whole two seconds");
    }

    @Test
    void aLessonThatComesLateChangesOnlyTheFuture() {
        Rundown first = build();
        ready(0, Frames.ofMinutes(10));
        ready(1, Frames.ofMinutes(10));
        ready(2, Frames.ofMinutes(10));
        SlotTime inTheSecondSlot = plan.slots().get(1).span().start().plus(Frames.ofSeconds(30));

        Rundown second = rebuild(first, inTheSecondSlot);

        assertThat(second.revision()).isEqualTo(2);
        assertThat(slotEntries(second, 0)).isEqualTo(slotEntries(first, 0));
        assertThat(slotEntries(second, 1)).isEqualTo(slotEntries(first, 1));
        assertThat(slotEntries(second, 2).getFirst()).isInstanceOf(Programme.class);
    }

    @Test
    void aSlotThatBeginsAtTheFirstFreeFrameIsBuiltAnew() {
        Rundown first = build();
        ready(1, Frames.ofMinutes(10));

        Rundown second = rebuild(first, plan.slots().get(1).span().start());

        assertThat(slotEntries(second, 0)).isEqualTo(slotEntries(first, 0));
        assertThat(slotEntries(second, 1).getFirst()).isInstanceOf(Programme.class);
    }

    @Test
    void aLessonPlannedIntoAFreeStretchAirsAtItsStart() {
        var two = Fixtures.anAirDay(Fixtures.BALAPAN, Fixtures.MONDAY, 2);
        Rundown first = RundownBuilder.build(two, readiness, STOCK, 1);
        ready(2, Frames.ofMinutes(10));

        Rundown second = rebuild(first, two.slots().get(1).span().start().plus(Frames.of(1)));

        assertThat(slotEntries(second, 2).getFirst()).isInstanceOf(Programme.class);
        assertThat(slotEntries(second, 3)).isEqualTo(slotEntries(first, 3));
    }

    @Test
    void aDayThatIsOverStaysAsItWas() {
        Rundown first = build();
        ready(0, Frames.ofMinutes(10));

        assertThat(rebuild(first, first.window().end()).entries()).isEqualTo(first.entries());
    }

    @Test
    void anotherDayCannotBeContinued() {
        Rundown other = RundownBuilder.build(
                Fixtures.anAirDay(Fixtures.BALAPAN, Fixtures.MONDAY.next(), 1), readiness, STOCK, 1);

        assertThatThrownBy(() -> rebuild(other, SlotTime.OPENING))
                .hasMessage("a rundown of balapan 2026-11-24 cannot go on as one of balapan 2026-11-23");
    }

    private Rundown build() {
        return RundownBuilder.build(plan, readiness, STOCK, 1);
    }

    private Rundown rebuild(Rundown previous, SlotTime until) {
        return RundownBuilder.rebuild(plan, readiness, STOCK, new Frozen(previous, until), previous.revision() + 1);
    }

    private LessonCode code(int slot) {
        return plan.slots().get(slot).lesson().code();
    }

    private void ready(int slot, Frames length) {
        var lesson = plan.slots().get(slot).lesson();
        readiness.put(lesson.code(), new Readiness.Ready(Fixtures.aClip(lesson, length)));
    }

    private String why(int slot) {
        return ((Standby) slotEntries(build(), slot).getFirst()).why().en();
    }

    private List<RundownEntry> slotEntries(Rundown rundown, int row) {
        var slot = new Span(plan.channel().slotStart(plan.day(), row), SLOT);
        return rundown.entries().stream()
                .filter(entry -> slot.contains(entry.start()))
                .toList();
    }

    private static String kinds(List<RundownEntry> entries) {
        return String.join(
                ", ",
                entries.stream()
                        .map(entry -> entry.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " "
                                + entry.length().count())
                        .toList());
    }

    @Test
    void theSameFillerNeverPlaysTwiceInARow() {
        List<Filler> fillers = build().entries().stream()
                .filter(Filler.class::isInstance)
                .map(Filler.class::cast)
                .toList();

        assertThat(fillers).hasSize(72);
        for (int i = 1; i < fillers.size(); i++) {
            assertThat(fillers.get(i).clip()).isNotEqualTo(fillers.get(i - 1).clip());
        }
    }
}
