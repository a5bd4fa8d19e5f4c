package kz.telesabaq.curriculum.ui;

import static kz.telesabaq.testing.SchoolYearOnDisk.aSchoolYear;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.curriculum.app.PlansOfAYear;
import kz.telesabaq.curriculum.build.PlanField;
import kz.telesabaq.curriculum.sheet.GivenFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ViewPackages(packages = "kz.telesabaq.curriculum.ui")
class LessonPlansViewTest extends BrowserlessTest {
    @TempDir
    Path tmp = Path.of("");

    private Path year = Path.of("");

    @BeforeEach
    void aYearAndAReader() {
        year = aSchoolYear().in(tmp);
        UI.getCurrent().setLocale(Locale.of("kk"));
        signIn("aigul", "ROLE_METHODOLOGIST");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aWorkbookIsLookedAtAndTakenOver() throws IOException {
        var view = shown("№;Тоқсан;Тақырып\n1;1;Натурал сандар\n2;2;Жай бөлшектер\n");
        assertThat(texts(ListItem.class)).anyMatch(text -> text.contains("KK-05-MATH-002"));
        assertThat(button("Қабылдау").isEnabled()).isTrue();
        test(button("Қабылдау")).click();
        assertThat(Files.readString(year.resolve("ktp/kk-05-math.csv"))).contains("2,2,Жай бөлшектер");
        assertThat(texts(Paragraph.class)).contains("Қабылданды: ktp/kk-05-math.csv");
        assertThat(view.getPageTitle()).startsWith("Сабақ жоспарлары");
    }

    @Test
    void whatBlocksIsShownWithItsCellAndCannotBeTakenOver() {
        shown("№;Тоқсан;Тақырып\n1;7;Натурал сандар\n");
        assertThat(texts(ListItem.class))
                .anyMatch(text -> text.contains("B2") && text.contains("«7» деген тоқсан жоқ."));
        assertThat(button("Қабылдау").isEnabled()).isFalse();
    }

    @Test
    void aViewerLooksAndTakesNothingOver() {
        signIn("viewer", "ROLE_VIEWER");
        shown("№;Тоқсан;Тақырып\n1;1;Сандар\n");
        assertThat(button("Қабылдау").isEnabled()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCorrectedColumnIsRememberedForThePerson() {
        String csv = "№;Тоқсан;Тақырып;Код\n1;1;Натурал сандар;5.1.9.9\n";
        shown(csv);
        ComboBox<PlanField> code = (ComboBox<PlanField>) $(ComboBox.class).all().stream()
                .filter(box -> "D · Код".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(code.getValue()).isEqualTo(PlanField.ASIDE);
        test(code).selectItem(PlanField.OBJECTIVES.words().kk());
        assertThat(texts(ListItem.class)).anyMatch(text -> text.contains("5.1.9.9"));
        shown(csv);
        assertThat($(ComboBox.class).all())
                .anyMatch(box -> "D · Код".equals(box.getLabel()) && box.getValue() == PlanField.OBJECTIVES);
    }

    private LessonPlansView shown(String csv) {
        UI.getCurrent().removeAll();
        var view = new LessonPlansView(PlansOfAYear.hands(year), PlansOfAYear.gives(year), new AuthenticationContext());
        UI.getCurrent().add(view);
        view.handIn(new GivenFile("kk-05-math.csv", csv.getBytes(StandardCharsets.UTF_8)));
        return view;
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(Class<? extends com.vaadin.flow.component.Component> type) {
        return $(type).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }

    private static void signIn(String name, String role) {
        var who = new TestingAuthenticationToken(name, "", role);
        SecurityContextHolder.getContext().setAuthentication(who);
    }
}
