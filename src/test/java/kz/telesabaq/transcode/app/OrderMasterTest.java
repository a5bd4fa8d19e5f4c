package kz.telesabaq.transcode.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Master;
import kz.telesabaq.media.MasterAccepted;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.WorkFindings;
import kz.telesabaq.transcode.sheets.ProfileFolder;
import kz.telesabaq.transcode.steps.StepKey;
import org.junit.jupiter.api.Test;

class OrderMasterTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LessonCode LESSON = LessonCode.parse("KK-05-MATH-023");
    private static final List<String> AT_EASE =
            List.of("LISTEN-WHOLE", "MAKE-WHOLE", "VERIFY-WHOLE", "JUDGE-WHOLE", "PACK-WHOLE");
    private static final List<String> PRESSING = List.of(
            "LISTEN-AIR", "MAKE-AIR", "VERIFY-AIR", "JUDGE-AIR", "PACK-AIR", "MAKE-REST", "VERIFY-REST", "PACK-REST");

    private final Book database = Book.over(RealPostgres.database());
    private final OrderMaster orders = new OrderMaster(
            database.book(),
            database.steps(),
            new WhatIsMade(ProfileFolder.read(Path.of("media", "profiles")).orElseThrow(), Set.of()),
            new ShelfInMemory(),
            () -> Reading.refused(WorkFindings.noSound("curriculum is not needed for this")),
            Path.of("store"),
            Clock.fixed(ZonedDateTime.of(MONDAY, LocalTime.of(6, 0), ALMATY).toInstant(), ALMATY));

    @Test
    void theMasterOfTheSameBytesIsOrderedOnceAndInOneGoWhileItIsInNoPlan() {
        orders.on(accepted());
        orders.on(accepted());

        assertThat(steps()).containsExactlyInAnyOrderElementsOf(AT_EASE);
        assertThat(database.steps().lines())
                .extracting(StepBook.Line::houseNumber)
                .containsOnly("TK000001");
    }

    @Test
    void whatAirsThisMorningIsMadeForAirFirst() {
        orders.wantedBy(LESSON, MONDAY, LocalTime.of(9, 0), ALMATY);
        orders.on(accepted());

        assertThat(steps()).containsExactlyInAnyOrderElementsOf(PRESSING);
    }

    @Test
    void whatTurnsOutToPressIsCutAnewAndWhatDoesNotStaysAsItIs() {
        orders.on(accepted());
        orders.wantedBy(LESSON, MONDAY.plusDays(3), LocalTime.of(9, 0), ALMATY);
        assertThat(steps()).containsExactlyInAnyOrderElementsOf(AT_EASE);

        orders.wantedBy(LESSON, MONDAY, LocalTime.of(9, 0), ALMATY);
        assertThat(steps()).containsExactlyInAnyOrderElementsOf(PRESSING);

        orders.wantedBy(LESSON, MONDAY, LocalTime.of(9, 0), ALMATY);
        assertThat(steps()).containsExactlyInAnyOrderElementsOf(PRESSING);
    }

    @Test
    void aLessonAlreadyInWorkIsNotCutAnew() {
        orders.on(accepted());
        assertThat(database.steps().take("worker/1")).isPresent();

        orders.wantedBy(LESSON, MONDAY, LocalTime.of(9, 0), ALMATY);

        assertThat(steps()).containsExactlyInAnyOrderElementsOf(AT_EASE);
    }

    @Test
    void aFillerWaitsForTheStepsOfLessonsThatAirBeforeItIsWanted() {
        new MakeHouseStock(database.book(), new ShelfInMemory()).order();
        for (int card = 1; card <= 4; card++) {
            assertThat(database.book().take("cards/" + card)).isPresent();
        }
        orders.wantedBy(LESSON, MONDAY, LocalTime.of(9, 0), ALMATY);
        orders.on(accepted());

        assertThat(database.book().take("fillers/1")).isEmpty();
        assertThat(database.steps().take("lessons/1")).isPresent();
        assertThat(database.book().take("fillers/1")).isPresent();
    }

    private List<String> steps() {
        return database.steps().lines().stream().map(StepBook.Line::step).toList();
    }

    private static MasterAccepted accepted() {
        var essence = new Essence("mov", Frames.ofSeconds(16), 1280, 720, 25, 1, "h264", "aac", 2);
        var id = new Fingerprint(StepKey.sha256("master"));
        return new MasterAccepted(
                new Master(id, Path.of("/store/masters/a.mp4"), "a.mp4", new Content.OfLesson(LESSON), essence),
                new Loudness.Unmeasured());
    }
}
