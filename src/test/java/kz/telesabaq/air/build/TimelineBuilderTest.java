package kz.telesabaq.air.build;

import static kz.telesabaq.air.RundownFixtures.aRundown;
import static kz.telesabaq.air.RundownFixtures.houseCards;
import static kz.telesabaq.testing.Fixtures.BALAPAN;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static kz.telesabaq.testing.Fixtures.aClip;
import static kz.telesabaq.testing.Fixtures.aLesson;
import static kz.telesabaq.testing.Fixtures.aSlot;
import static kz.telesabaq.testing.Fixtures.aStock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.telesabaq.air.Absences;
import kz.telesabaq.air.Piece;
import kz.telesabaq.air.Run;
import kz.telesabaq.air.Segment;
import kz.telesabaq.air.Timeline;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
    private static final Wording WHY = Wording.same("—");
    private static final List<Clip> CARDS = houseCards(BALAPAN);
    private static final Clip SLATE = CARDS.getFirst();
    private static final Clip FILLER = aStock(BALAPAN.language()).fillers().getFirst();
    /** Two lessons in a window of half an hour keep the picture small. */
    private static final Channel SHORT = new Channel(
            BALAPAN.id(),
            BALAPAN.name(),
            BALAPAN.language(),
            BALAPAN.clock(),
            LocalTime.of(9, 0),
            LocalTime.of(9, 30),
            15);

    private static final SlotTime NINE = SHORT.window(MONDAY).start();
    private static final Clip LESSON = aClip(aLesson(SHORT.language(), 1), Frames.of(22_500 - 2_000 - 27));
    private static final Clip WHOLE = aClip(aLesson(SHORT.language(), 2), Frames.ofMinutes(15));

    @Test
    void aLessonThatEndsOffTheGridIsFollowedByWholeFillersAndATail() {
        Timeline day = TimelineBuilder.onAir(aHalfHour(), CARDS, Absences.NONE);
        long lastOfLesson = at(day, NINE.plus(LESSON.length())).tick() - 1;
        assertThat(pieces(day, lastOfLesson, 3))
                .containsExactly("TK005001/seg_00409.ts 23", "FK000001/seg_00000.ts 50", "FK000001/seg_00001.ts 50");
        assertThat(pieces(day, lastOfLesson + 15, 4))
                .containsExactly(
                        "FK000001/seg_00014.ts 50",
                        "SK000001/tail_077.ts 77",
                        "SK000001/seg_00000.ts 50",
                        "SK000001/seg_00001.ts 50");
    }

    @Test
    void aLessonOfTheWholeSlotIsFollowedByTheOffAirSlate() {
        Timeline day = TimelineBuilder.onAir(aHalfHour(), CARDS, Absences.NONE);
        Segment off = at(day, SHORT.window(MONDAY).end());
        assertThat(off.start()).isEqualTo(SHORT.window(MONDAY).end());
        assertThat(off.piece().clip()).isEqualTo(SLATE.number());
        assertThat(day.segment(off.tick() - 1).piece().file()).isEqualTo("seg_00449.ts");
    }

    @Test
    void whatWasShownIsToldClipByClip() {
        Timeline day = TimelineBuilder.onAir(aHalfHour(), CARDS, Absences.NONE);
        SlotTime afterFiller = NINE.plus(LESSON.length()).plus(FILLER.length());
        assertThat(day.runs(SHORT.window(MONDAY)))
                .containsExactly(
                        new Run(LESSON.number(), NINE, LESSON.length()),
                        new Run(FILLER.number(), NINE.plus(LESSON.length()), FILLER.length()),
                        new Run(
                                SLATE.number(),
                                afterFiller,
                                SHORT.slotStart(MONDAY, 1).since(afterFiller)),
                        new Run(WHOLE.number(), SHORT.slotStart(MONDAY, 1), WHOLE.length()));
    }

    @Test
    void aCardStandsInForASegmentThatIsNotThere() {
        var missing = Absences.of(List.of("TK005001/seg_00002.ts", "TK005001/seg_00003.ts"));
        Timeline day = TimelineBuilder.onAir(aHalfHour(), CARDS, missing);
        assertThat(pieces(day, at(day, NINE).tick(), 5))
                .containsExactly(
                        "TK005001/seg_00000.ts 50",
                        "TK005001/seg_00001.ts 50",
                        "SK000001/seg_00000.ts 50",
                        "SK000001/seg_00001.ts 50",
                        "TK005001/seg_00004.ts 50");
        assertThat(day.runs(SHORT.window(MONDAY)).subList(0, 3))
                .containsExactly(
                        new Run(LESSON.number(), NINE, Frames.of(100)),
                        new Run(SLATE.number(), NINE.plus(Frames.of(100)), Frames.of(100)),
                        new Run(
                                LESSON.number(),
                                NINE.plus(Frames.of(200)),
                                LESSON.length().minus(Frames.of(200))));
    }

    @Test
    void aMissingLastPieceOfALessonMovesTheFillerByLessThanTwoSecondsAndNotTheNextLesson() {
        var missing = Absences.of(List.of("TK005001/seg_00409.ts"));
        Timeline day = TimelineBuilder.onAir(aHalfHour(), CARDS, missing);
        long last = at(day, NINE).tick() + 409;
        assertThat(pieces(day, last, 2)).containsExactly("SK000001/seg_00000.ts 50", "FK000001/seg_00000.ts 50");
        assertThat(at(day, SHORT.slotStart(MONDAY, 1)).start()).isEqualTo(SHORT.slotStart(MONDAY, 1));
    }

    @Test
    void aWholeLessonThatIsGoneIsACardFromItsFirstFrameToItsLast() {
        Timeline day = TimelineBuilder.onAir(aHalfHour(), CARDS, Absences.of(List.of("TK005002")));
        assertThat(day.runs(SHORT.window(MONDAY)).getLast())
                .isEqualTo(new Run(SLATE.number(), SHORT.slotStart(MONDAY, 1), WHOLE.length()));
    }

    @Test
    void whereTheSlatesTailIsMissingAnotherCardLendsItsOwn() {
        Timeline day = TimelineBuilder.onAir(aHalfHour(), CARDS, Absences.of(List.of("SK000001/tail_077.ts")));
        SlotTime afterFiller = NINE.plus(LESSON.length()).plus(FILLER.length());
        assertThat(at(day, afterFiller).piece().toString()).contains("BK000001", "tail_077.ts");
    }

    @Test
    void aDamagedSlateGivesWayToTheStandbyCard() {
        Timeline day = TimelineBuilder.onAir(aHalfHour(), CARDS, Absences.of(List.of("SK000001/seg_00003.ts")));
        assertThat(day.segment(day.firstTick()).piece().clip())
                .isEqualTo(CARDS.getLast().number());
        assertThat(day.breaks()).isEqualTo(Timeline.BREAKS_PER_DAY);
    }

    @Test
    void withNoCardAtAllTheHoleIsConfessed() {
        Timeline day =
                TimelineBuilder.onAir(aHalfHour(), CARDS, Absences.of(List.of("TK005002", "SK000001", "BK000001")));
        assertThat(at(day, SHORT.slotStart(MONDAY, 1)).piece().whereabouts()).isEqualTo(Piece.Whereabouts.NOWHERE);
        assertThat(day.runs(SHORT.window(MONDAY)))
                .extracting(Run::clip)
                .containsExactly(LESSON.number(), FILLER.number());
    }

    @Test
    void everyLessonBeginsOnItsFrameWhateverTheListAndWhateverIsMissing() {
        for (long seed = 0; seed < 40; seed++) {
            Rundown list = aRundown(BALAPAN, MONDAY, 1, seed);
            Absences missing = seed % 2 == 0 ? Absences.NONE : someMissing(list, seed);
            Timeline day = TimelineBuilder.onAir(list, CARDS, missing);
            assertThat(day.breaks()).as("seed %d", seed).isEqualTo(Timeline.BREAKS_PER_DAY);
            for (RundownEntry entry : list.entries()) {
                if (entry instanceof RundownEntry.Programme) {
                    Segment first = at(day, entry.start());
                    assertThat(first.start()).as("seed %d", seed).isEqualTo(entry.start());
                    if (missing.equals(Absences.NONE)) {
                        assertThat(first.piece().file()).isEqualTo("seg_00000.ts");
                        assertThat(first.piece().clip()).isEqualTo(entry.clip().number());
                    }
                }
            }
        }
    }

    @Test
    void aListThatIsWholeOnDiskIsShownToTheFrame() {
        for (long seed = 0; seed < 40; seed++) {
            Rundown list = aRundown(BALAPAN, MONDAY, 1, seed);
            assertThat(TimelineBuilder.onAir(list, CARDS, Absences.NONE).runs(list.window()))
                    .as("seed %d", seed)
                    .isEqualTo(planned(list));
        }
    }

    @Test
    void aListThatBreaksTheRuleOfTheGapStillMeetsTheNextLesson() {
        Clip tooLong = aClip(aLesson(SHORT.language(), 1), Frames.of(22_500 - 20));
        var list = new Rundown(
                SHORT,
                MONDAY,
                1,
                List.of(
                        new RundownEntry.Programme(
                                NINE, tooLong.length(), tooLong, aSlot(SHORT, MONDAY, 0, aLesson(SHORT.language(), 1))),
                        new RundownEntry.Slate(NINE.plus(tooLong.length()), Frames.of(20), SLATE, WHY),
                        new RundownEntry.Programme(
                                SHORT.slotStart(MONDAY, 1),
                                WHOLE.length(),
                                WHOLE,
                                aSlot(SHORT, MONDAY, 1, aLesson(SHORT.language(), 2)))));
        Timeline day = TimelineBuilder.onAir(list, CARDS, Absences.NONE);
        assertThat(at(day, SHORT.slotStart(MONDAY, 1)).start()).isEqualTo(SHORT.slotStart(MONDAY, 1));
        assertThat(at(day, SHORT.slotStart(MONDAY, 1)).piece().clip()).isEqualTo(WHOLE.number());
    }

    @Test
    void aWindowOffTheGridIsRefusedWithItsMoment() {
        var odd = new Channel(
                BALAPAN.id(),
                BALAPAN.name(),
                BALAPAN.language(),
                new HouseClock(LocalTime.of(6, 0), BALAPAN.clock().zone()),
                LocalTime.of(9, 0, 1),
                LocalTime.of(9, 15, 1),
                15);
        var entries = new ArrayList<RundownEntry>();
        SlotTime at = odd.window(MONDAY).start();
        for (int n = 0; n < 22; n++) {
            entries.add(new RundownEntry.Slate(at.plus(Frames.of(1000L * n)), Frames.of(1000), SLATE, WHY));
        }
        entries.add(new RundownEntry.Slate(at.plus(Frames.of(22_000)), Frames.of(500), SLATE, WHY));
        var list = new Rundown(odd, MONDAY, 1, entries);
        assertThatThrownBy(() -> TimelineBuilder.onAir(list, CARDS, Absences.NONE))
                .hasMessageContaining("off the grid of two seconds");
    }

    /** Lesson, filler, slate; then a lesson as long as its slot. */
    private static Rundown aHalfHour() {
        SlotTime afterLesson = NINE.plus(LESSON.length());
        SlotTime afterFiller = afterLesson.plus(FILLER.length());
        SlotTime second = SHORT.slotStart(MONDAY, 1);
        var entries = new ArrayList<RundownEntry>();
        entries.add(new RundownEntry.Programme(
                NINE, LESSON.length(), LESSON, aSlot(SHORT, MONDAY, 0, aLesson(SHORT.language(), 1))));
        entries.add(new RundownEntry.Filler(afterLesson, FILLER.length(), FILLER));
        SlotTime at = afterFiller;
        while (at.isBefore(second)) {
            Frames length =
                    Frames.of(Math.min(second.since(at).count(), SLATE.length().count()));
            entries.add(new RundownEntry.Slate(at, length, SLATE, WHY));
            at = at.plus(length);
        }
        entries.add(new RundownEntry.Programme(
                second, WHOLE.length(), WHOLE, aSlot(SHORT, MONDAY, 1, aLesson(SHORT.language(), 2))));
        return new Rundown(SHORT, MONDAY, 1, entries);
    }

    /** The list's entries, cards of one clip that follow each other taken together. */
    private static List<Run> planned(Rundown list) {
        var runs = new ArrayList<Run>();
        RundownEntry before = list.entries().getFirst();
        for (RundownEntry entry : list.entries()) {
            boolean goesOn = !runs.isEmpty()
                    && isCard(entry)
                    && isCard(before)
                    && before.clip().equals(entry.clip());
            if (goesOn) {
                Run last = runs.removeLast();
                runs.add(new Run(last.clip(), last.start(), last.length().plus(entry.length())));
            } else {
                runs.add(new Run(entry.clip().number(), entry.start(), entry.length()));
            }
            before = entry;
        }
        return runs;
    }

    private static boolean isCard(RundownEntry entry) {
        return entry instanceof RundownEntry.Slate || entry instanceof RundownEntry.Standby;
    }

    private static Absences someMissing(Rundown list, long seed) {
        var random = new java.util.Random(seed);
        return Absences.of(list.entries().stream()
                .filter(entry -> !CARDS.contains(entry.clip()) && random.nextInt(3) == 0)
                .flatMap(entry -> IntStream.range(0, 30)
                        .mapToObj(n -> "%s/seg_%05d.ts".formatted(entry.clip().number(), random.nextInt(450))))
                .toList());
    }

    private static Segment at(Timeline day, SlotTime slot) {
        return day.onAir(BALAPAN.clock().instantOf(MONDAY, slot));
    }

    private static List<String> pieces(Timeline day, long from, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> day.segment(from + n).piece())
                .map(piece ->
                        piece.clip() + "/" + piece.file() + " " + piece.length().count())
                .toList();
    }
}
