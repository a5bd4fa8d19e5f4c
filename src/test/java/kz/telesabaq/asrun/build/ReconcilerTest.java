package kz.telesabaq.asrun.build;

import static kz.telesabaq.air.RundownFixtures.aRundown;
import static kz.telesabaq.testing.Fixtures.BALAPAN;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static kz.telesabaq.testing.Fixtures.aClip;
import static kz.telesabaq.testing.Fixtures.aLesson;
import static kz.telesabaq.testing.Fixtures.aSlot;
import static kz.telesabaq.testing.Fixtures.aStock;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.asrun.AirDayReconciled;
import kz.telesabaq.asrun.Airing.Verdict;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.asrun.Reconciliation;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReconcilerTest {
    /** Half an hour: lesson, filler, three slates of one clip; lesson as long as its slot. */
    private static final Channel SHORT = new Channel(
            BALAPAN.id(),
            BALAPAN.name(),
            BALAPAN.language(),
            BALAPAN.clock(),
            LocalTime.of(9, 0),
            LocalTime.of(9, 30),
            15);

    private static final Clip FIRST = aClip(aLesson(SHORT.language(), 1), Frames.of(19_750));
    private static final Clip SECOND = aClip(aLesson(SHORT.language(), 2), Frames.of(22_500));
    private static final Clip FILLER = aStock(SHORT.language()).fillers().getFirst();
    private static final Clip SLATE = aStock(SHORT.language()).slate();
    private static final Clip STANDBY = aStock(SHORT.language()).standby();
    private static final SlotTime NINE = SHORT.window(MONDAY).start();
    private static final SlotTime QUARTER_PAST = SHORT.slotStart(MONDAY, 1);
    private static final SlotTime FILLING = NINE.plus(FIRST.length());
    private static final SlotTime SLATES = FILLING.plus(FILLER.length());

    private final Rundown list = aHalfHour();

    @Test
    void aDayAsPlannedIsClean() {
        Reconciliation day = reconcile(asPlanned());
        assertThat(day.isClean()).isTrue();
        assertThat(day.airings()).hasSize(list.entries().size());
    }

    @Test
    void slatesReportedAsOneRecordHaveAiredEachForItself() {
        Reconciliation day = reconcile(List.of(
                shown(FIRST, NINE, FIRST.length()),
                shown(FILLER, FILLING, FILLER.length()),
                shown(SLATE, SLATES, QUARTER_PAST.since(SLATES)),
                shown(SECOND, QUARTER_PAST, SECOND.length())));
        assertThat(day.isClean()).isTrue();
    }

    @Test
    void slatesReportedInOtherPiecesThanPlannedHaveAired() {
        var records = new ArrayList<>(List.of(
                shown(FIRST, NINE, FIRST.length()),
                shown(FILLER, FILLING, FILLER.length()),
                shown(SECOND, QUARTER_PAST, SECOND.length())));
        for (long at = 0; at < 2_000; at += 500) {
            records.add(shown(SLATE, SLATES.plus(Frames.of(at)), Frames.of(500)));
        }
        assertThat(reconcile(records).isClean()).isTrue();
    }

    @Test
    void aLessonBrokenOffIsShortByWhatIsMissing() {
        assertThat(verdictOfFirst(shown(FIRST, NINE, Frames.of(19_000))))
                .isEqualTo(new Verdict.CutShort(Frames.of(750)));
    }

    @Test
    void aLessonInTwoPartsIsShortByTheHoleBetweenThem() {
        assertThat(verdictOfFirst(
                        shown(FIRST, NINE, Frames.of(5_000)),
                        shown(FIRST, NINE.plus(Frames.of(6_000)), Frames.of(13_750))))
                .isEqualTo(new Verdict.CutShort(Frames.of(1_000)));
    }

    @Test
    void aLessonReportedTwiceBecauseTheClockWentBackHasAired() {
        assertThat(verdictOfFirst(shown(FIRST, NINE, Frames.of(1_225)), shown(FIRST, NINE, FIRST.length())))
                .isEqualTo(new Verdict.Aired());
    }

    @Test
    void aLessonOneFrameLateOrEarlyHasMoved() {
        assertThat(verdictOfFirst(shown(FIRST, NINE.plus(Frames.ONE), FIRST.length())))
                .isEqualTo(new Verdict.Moved(1));
        assertThat(verdictOfFirst(shown(FIRST, SlotTime.ofFrames(NINE.frame() - 25), FIRST.length())))
                .isEqualTo(new Verdict.Moved(-25));
    }

    @Test
    void aLessonShownInTheAfternoonHasMovedByHours() {
        assertThat(verdictOfFirst(shown(FIRST, NINE.plus(Frames.ofMinutes(300)), FIRST.length())))
                .isEqualTo(new Verdict.Moved(Frames.ofMinutes(300).count()));
    }

    @Test
    void aFillerShownHoursLaterWasMissedAndTheOtherIsExtra() {
        var late = shown(FILLER, FILLING.plus(Frames.ofMinutes(60)), FILLER.length());
        Reconciliation day = reconcile(List.of(late));
        assertThat(day.airings().get(1).verdict()).isEqualTo(new Verdict.Missed());
        assertThat(day.extra()).containsExactly(late);
    }

    @Test
    void whatCoversMostOfAnEntryHasReplacedIt() {
        Reconciliation day = reconcile(List.of(
                shown(SLATE, NINE, Frames.of(4_000)), shown(STANDBY, NINE.plus(Frames.of(4_000)), Frames.of(15_750))));
        assertThat(day.airings().getFirst().verdict())
                .isEqualTo(new Verdict.Replaced(STANDBY.number().text()));
        assertThat(day.extra()).extracting(AsRunRecord::clip).containsExactly(SLATE.number());
    }

    @Test
    void withoutAnyReportEverythingWasMissed() {
        assertThat(reconcile(List.of()).airings())
                .extracting(airing -> airing.verdict())
                .containsOnly(new Verdict.Missed());
    }

    @Test
    void recordsOfAnotherChannelOrDayProveNothing() {
        var other = new AsRunRecord(
                SHORT.id(), MONDAY.next(), NINE, FIRST.length(), FIRST.number(), "embedded", Instant.EPOCH);
        assertThat(verdictOfFirst(other)).isEqualTo(new Verdict.Missed());
    }

    @Test
    void ofTwoPlannedAiringsOfALessonEachTakesItsOwnReport() {
        Rundown twice = twice();
        Reconciliation day = Reconciler.reconcile(
                twice,
                List.of(
                        shown(SECOND, NINE.plus(Frames.of(100)), SECOND.length()),
                        shown(SECOND, QUARTER_PAST.plus(Frames.of(100)), Frames.of(22_400))));
        assertThat(day.airings())
                .extracting(airing -> airing.verdict())
                .containsExactly(new Verdict.Moved(100), new Verdict.CutShort(Frames.of(100)));
    }

    @Test
    void theOrderInWhichReportsComeDoesNotMatter() {
        Rundown wholeDay = aRundown(BALAPAN, MONDAY, 1, 5);
        var random = new Random(42);
        var records = new ArrayList<AsRunRecord>();
        for (RundownEntry entry : wholeDay.entries()) {
            if (random.nextInt(5) > 0) {
                records.add(shown(entry.clip(), entry.start().plus(Frames.of(random.nextInt(3))), entry.length()));
            }
        }
        Reconciliation first = Reconciler.reconcile(wholeDay, records);
        for (int turn = 0; turn < 5; turn++) {
            Collections.shuffle(records, random);
            assertThat(Reconciler.reconcile(wholeDay, records)).isEqualTo(first);
        }
        assertThat(first.airings()).hasSize(wholeDay.entries().size());
    }

    @Test
    void theVerdictSurvivesBeingWrittenAsJson() {
        var json = JsonMapper.shared();
        var said = AirDayReconciled.of(reconcile(List.of(
                shown(FIRST, NINE, Frames.of(19_000)), shown(SECOND, NINE.plus(Frames.of(30_000)), SECOND.length()))));
        assertThat(json.readValue(json.writeValueAsString(said), AirDayReconciled.class))
                .isEqualTo(said);
    }

    private Verdict verdictOfFirst(AsRunRecord... records) {
        return reconcile(List.of(records)).airings().getFirst().verdict();
    }

    private Reconciliation reconcile(List<AsRunRecord> records) {
        return Reconciler.reconcile(list, records);
    }

    private List<AsRunRecord> asPlanned() {
        return list.entries().stream()
                .map(entry -> shown(entry.clip(), entry.start(), entry.length()))
                .toList();
    }

    private static AsRunRecord shown(Clip clip, SlotTime start, Frames length) {
        return new AsRunRecord(
                SHORT.id(), MONDAY, start, length, clip.number(), "embedded", Instant.parse("2026-11-23T05:00:00Z"));
    }

    private static Rundown aHalfHour() {
        var why = Wording.same("—");
        Stream<RundownEntry> slates = Stream.of(0, 1)
                .map(n -> new RundownEntry.Slate(SLATES.plus(Frames.of(1_000L * n)), Frames.of(1_000), SLATE, why));
        return new Rundown(
                SHORT,
                MONDAY,
                1,
                Stream.of(
                                Stream.<RundownEntry>of(
                                        programme(FIRST, 0), new RundownEntry.Filler(FILLING, FILLER.length(), FILLER)),
                                slates,
                                Stream.<RundownEntry>of(programme(SECOND, 1)))
                        .flatMap(entries -> entries)
                        .toList());
    }

    private static Rundown twice() {
        return new Rundown(SHORT, MONDAY, 1, List.of(programme(SECOND, 0), programme(SECOND, 1)));
    }

    private static RundownEntry programme(Clip clip, int row) {
        return new RundownEntry.Programme(
                SHORT.slotStart(MONDAY, row),
                clip.length(),
                clip,
                aSlot(SHORT, MONDAY, row, aLesson(SHORT.language(), row + 1)));
    }
}
