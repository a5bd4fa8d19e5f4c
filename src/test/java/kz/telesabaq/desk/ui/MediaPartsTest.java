package kz.telesabaq.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.desk.views.MediaInMemory;
import kz.telesabaq.media.Content;
import kz.telesabaq.transcode.WorkState;
import kz.telesabaq.transcode.app.WorkPages.Entry;
import kz.telesabaq.transcode.app.WorkPages.StepLine;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.steps.StepState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ViewPackages(packages = "kz.telesabaq.desk.none")
class MediaPartsTest extends BrowserlessTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final MediaInMemory media = new MediaInMemory();
    private final Hands hands = new Hands(new AuthenticationContext());

    @BeforeEach
    void aReader() {
        UI.getCurrent().setLocale(Locale.of("ru"));
        signIn("ROLE_ADMIN");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("aigul", "", role));
    }

    private static Entry making(String number, int percent) {
        var progress = new StepProgress(percent, 150, Optional.of(Duration.ofSeconds(95)));
        return new Entry(
                number,
                new Content.OfLesson(LessonCode.parse("KK-05-MATH-001")),
                "Бөлшектер",
                WorkState.QUEUED,
                20,
                0,
                Optional.of(Instant.parse("2026-11-23T04:00:00Z")),
                "",
                List.of(new StepLine("MAKE-AIR", StepState.IN_WORK, progress, 2, "")));
    }

    private <T extends MediaPart> T shown(T part) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(part);
        part.refresh();
        return part;
    }

    private List<String> texts(Class<? extends Component> type) {
        return $(type).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLessonInWorkMovesOnWithoutReloadAndItsButtonStaysTheSame() {
        media.entries.add(making("TK000001", 40));
        WorkPart part = shown(new WorkPart(media, hands, ALMATY));
        assertThat(texts(Span.class))
                .contains("Изготовление (эфир) · 40 % · скорость 1,50× · осталось 1:35", "Попыток: 2")
                .contains("Эфир: понедельник, 23 ноября, 09:00");
        Button stop = button("Остановить");

        media.entries.set(0, making("TK000001", 55));
        media.entries.addFirst(making("TK000002", 5));
        part.refresh();

        assertThat($(ProgressBar.class).all()).extracting(ProgressBar::getValue).containsExactly(5.0, 55.0);
        assertThat($(Button.class).all()).contains(stop);
        test(stop).click();
        assertThat(media.done).containsExactly("cancel TK000001");
    }

    @Test
    void aViewerLooksAndStopsNothing() {
        signIn("ROLE_VIEWER");
        media.entries.add(making("TK000001", 40));
        shown(new WorkPart(media, hands, ALMATY));
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().equals("Остановить"));
    }

    @Test
    void aRefusedFindingIsLiftedWithAReasonAndWhatIsWrongIsSaidInTheDialog() {
        media.refuse();
        shown(new RefusedPart(media, hands, ALMATY));
        test(button("Под свою ответственность…")).click();
        test(button("Подтвердить")).click();
        assertThat(texts(com.vaadin.flow.component.html.ListItem.class))
                .anyMatch(text -> text.contains("Нужна причина."));

        test($(TextArea.class).single()).setValue("слышно хорошо и ясно");
        test(button("Подтвердить")).click();

        assertThat(media.done).containsExactly("lift sound-level by aigul: слышно хорошо и ясно");
    }

    @Test
    void theStorageSaysTerabytesAYearAndWhatWouldBeFree() {
        shown(new StoragePart(media));
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.contains("освободится 2 500 МБ") || text.contains("2\u00a0500 МБ"));
        assertThat(new ArrayList<>(texts(com.vaadin.flow.component.html.NativeTableCell.class)))
                .containsSubsequence("xdcam-hd422", "18,90 ТБ", "Всего", "18,90 ТБ");
    }
}
