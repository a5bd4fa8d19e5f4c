package kz.telesabaq.transcode.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.testing.Fixtures;
import kz.telesabaq.testing.RealPostgres;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.app.WorkPages;
import kz.telesabaq.transcode.app.WorkPages.Pile;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.steps.StepGraph;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.steps.StepState;
import org.junit.jupiter.api.Test;

/** In a real PostgreSQL. */
class WorkPagesTest {
    private final Book book = Book.over(RealPostgres.database());
    private final WorkPages pages = new WorkPagesInDatabase(book.jdbc());

    private static Fingerprint master(int number) {
        return new Fingerprint("%064x".formatted(number));
    }

    private static LessonCode lesson(int number) {
        return Fixtures.aLesson(Language.KAZAKH, number).code();
    }

    private void order(int number) {
        var work = new TranscodeOrder(
                master(number),
                new Source.FromFile(Path.of("unused.mp4"), 25, 1),
                "unused.mp4",
                Frames.ofSeconds(16),
                new Loudness.Measured(-230, -60),
                HouseNumber.of("TK", number),
                new Content.OfLesson(lesson(number)),
                "Бөлшектер " + number,
                Recipe.XDCAM_HD422);
        var posters = new RenditionProfile.Posters(new ProfileName("posters", 1), 1280, 720, 3);
        book.steps().enter(new OrderBook.Order(work, "", 0), StepGraph.of(List.of(posters), Haste.AT_EASE));
    }

    private List<String> numbers(Pile pile, String search, int from, int most) {
        return pages.page(pile, search, from, most).entries().stream()
                .map(WorkPages.Entry::number)
                .toList();
    }

    @Test
    void whatIsInWorkComesFirstThenWhatAirsFirstAndOnlyAPageIsRead() {
        for (int number = 1; number <= 4; number++) {
            order(number);
        }
        book.book().wantedBy(lesson(4), LocalDate.of(2026, 11, 23), LocalTime.of(9, 0), ZoneId.of("Asia/Almaty"));
        book.book().wantedBy(lesson(3), LocalDate.of(2026, 11, 23), LocalTime.of(8, 0), ZoneId.of("Asia/Almaty"));
        var claim = book.steps().take("w").orElseThrow();
        assertThat(claim.order().work().number().text()).isEqualTo("TK000003");
        book.book().wantedBy(lesson(3), LocalDate.of(2026, 12, 23), LocalTime.of(8, 0), ZoneId.of("Asia/Almaty"));
        book.steps().alive(claim, "w", new StepProgress(40, 150, Optional.of(Duration.ofSeconds(95))));

        assertThat(numbers(Pile.OPEN, "", 0, 3)).containsExactly("TK000003", "TK000004", "TK000001");
        assertThat(numbers(Pile.OPEN, "", 3, 3)).containsExactly("TK000002");
        assertThat(pages.page(Pile.OPEN, "", 0, 3).total()).isEqualTo(4);
        WorkPages.Entry first = pages.page(Pile.OPEN, "", 0, 1).entries().getFirst();
        assertThat(first.airs()).contains(Instant.parse("2026-12-23T03:00:00Z"));
        assertThat(first.steps().getFirst())
                .isEqualTo(new WorkPages.StepLine(
                        "LISTEN-WHOLE",
                        StepState.IN_WORK,
                        new StepProgress(40, 150, Optional.of(Duration.ofSeconds(95))),
                        1,
                        ""));
        assertThat(first.steps()).hasSize(5);
    }

    @Test
    void wordsFindNumbersCodesAndTitlesAndStoppedOrdersLieOnAnotherPile() {
        order(1);
        order(2);
        book.steps().cancel(master(2), Recipe.XDCAM_HD422);

        assertThat(numbers(Pile.OPEN, "", 0, 9)).containsExactly("TK000001");
        assertThat(numbers(Pile.STUCK, " БӨЛШ", 0, 9)).containsExactly("TK000002");
        assertThat(numbers(Pile.STUCK, lesson(2).toString(), 0, 9)).containsExactly("TK000002");
        assertThat(numbers(Pile.STUCK, "tk000001", 0, 9)).isEmpty();
        assertThat(numbers(Pile.STUCK, "%", 0, 9)).isEmpty();
    }
}
