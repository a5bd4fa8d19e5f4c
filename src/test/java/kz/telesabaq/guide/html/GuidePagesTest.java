package kz.telesabaq.guide.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.guide.GuideScenes;
import kz.telesabaq.guide.app.ReadGuide;
import kz.telesabaq.schedule.views.Child;
import kz.telesabaq.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuidePagesTest {
    private static final AirDay TUESDAY = GuideScenes.MONDAY.next();
    private static final Grade FIFTH = new Grade(5);
    private static final SortedSet<Child> FAMILY =
            new TreeSet<>(List.of(new Child(Language.KAZAKH, FIFTH), new Child(Language.RUSSIAN, FIFTH)));
    private final GuidePages pages = new GuidePages();
    private final ReadGuide guide =
            new ReadGuide(GuideScenes.week(), GuideScenes.curriculum(), GuideScenes.at(TUESDAY, 10, 5));

    @ParameterizedTest
    @EnumSource
    void everyPageIsWholeSmallAndWithoutScripts(PageLanguage language) throws IOException {
        for (var page : allPages(language).entrySet()) {
            String html = page.getValue();
            keepForLookingAt(language, page.getKey(), html);
            assertThat(html.getBytes(StandardCharsets.UTF_8).length)
                    .as(page.getKey())
                    .isLessThanOrEqualTo(50 * 1024);
            assertThat(html).as(page.getKey()).startsWith("<!DOCTYPE html>").doesNotContain("<script", " th:", "??");
            assertThat(html).contains("<html lang=\"" + language.tag() + "\"");
            assertThat(html).containsOnlyOnce("<h1").containsOnlyOnce("<main").contains("class=\"skip\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkOfAPageHasAName(PageLanguage language) {
        var empty = Pattern.compile("<a [^>]*>\\s*</a>|aria-label=\"\"|href=\"\"");
        for (var page : allPages(language).entrySet()) {
            assertThat(empty.matcher(page.getValue()).results().map(found -> found.group()))
                    .as(page.getKey())
                    .isEmpty();
            var ids = Pattern.compile(" id=\"([^\"]+)\"")
                    .matcher(page.getValue())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(ids).as(page.getKey()).doesNotHaveDuplicates();
        }
    }

    /** People who steer by voice say what they see. */
    @ParameterizedTest
    @EnumSource
    void theNameOfALanguageLinkBeginsWithWhatIsSeen(PageLanguage language) {
        var link = Pattern.compile("<a [^>]*hreflang=\"[a-z]+\"[^>]*aria-label=\"([^\"]+)\"[^>]*>([^<]+)</a>");
        for (var page : allPages(language).entrySet()) {
            var links = link.matcher(page.getValue()).results().toList();
            assertThat(links)
                    .as(page.getKey())
                    .hasSize(3)
                    .allSatisfy(found -> assertThat(found.group(1)).startsWith(found.group(2) + ", "));
        }
    }

    @Test
    void datesReadAsKazakhAndRussianReadersWriteThem() {
        assertThat(pages.day(PageLanguage.KAZAKH, guide.grade(FIFTH, TUESDAY))).contains("сейсенбі, 24 қараша");
        assertThat(pages.day(PageLanguage.RUSSIAN, guide.grade(FIFTH, TUESDAY))).contains("вторник, 24 ноября");
        assertThat(pages.day(PageLanguage.ENGLISH, guide.grade(FIFTH, TUESDAY))).contains("Tuesday, 24 November");
    }

    @Test
    void theKazakhPageNamesTheKazakhChannelFirstAndTheRussianPageTheRussianOne() {
        assertThat(pages.home(PageLanguage.KAZAKH, guide.home())).containsSubsequence("c-balapan", "c-elarna");
        assertThat(pages.home(PageLanguage.RUSSIAN, guide.home())).containsSubsequence("c-elarna", "c-balapan");
    }

    @Test
    void aFamilyOfTwoLanguagesSeesItsLessonsInOneListAndWhatCollides() {
        String page = pages.family(PageLanguage.RUSSIAN, guide.family(FAMILY, TUESDAY), GuideScenes.CHANNELS);

        assertThat(page).contains("Балапан", "Ел Арна", "Уроки, которые идут одновременно", "Одновременно: ");
        assertThat(page).contains("value=\"kk-5\" checked", "value=\"ru-5\" checked", "value=\"ru-2\"");
        assertThat(page).contains("/kk/family?children=kk-5,ru-5&amp;date=2026-11-24");
    }

    @Test
    void aFamilyIsToldOfADayThatIsNotPublished() {
        String page = pages.family(
                PageLanguage.KAZAKH, guide.family(FAMILY, GuideScenes.MONDAY.plusDays(4)), GuideScenes.CHANNELS);

        assertThat(page).contains("Бағдарлама әлі жарияланған жоқ").doesNotContain("Бір уақытта");
    }

    @Test
    void aRecordingThatMayStillComeInTimeIsALesson() {
        String page =
                pages.channel(PageLanguage.KAZAKH, guide.channel(Fixtures.BALAPAN, TUESDAY), GuideScenes.CHANNELS);
        assertThat(page).doesNotContain("Бұл уақытта сабақ көрсетілмейді", GuideScenes.NO_MEDIA.kk());
    }

    @Test
    void aLessonReplacedByStandbyIsSaidInWords() {
        ReadGuide evening =
                new ReadGuide(GuideScenes.week(), GuideScenes.curriculum(), GuideScenes.at(TUESDAY, 17, 50));
        String page =
                pages.channel(PageLanguage.KAZAKH, evening.channel(Fixtures.BALAPAN, TUESDAY), GuideScenes.CHANNELS);
        assertThat(page).contains("Бұл уақытта сабақ көрсетілмейді", GuideScenes.NO_MEDIA.kk());
    }

    @Test
    void englishPagesMarkTheLanguageOfATopic() {
        String page =
                pages.channel(PageLanguage.ENGLISH, guide.channel(Fixtures.BALAPAN, TUESDAY), GuideScenes.CHANNELS);
        assertThat(page).contains("<p class=\"topic\" lang=\"kk\">");
        String own = pages.channel(PageLanguage.KAZAKH, guide.channel(Fixtures.BALAPAN, TUESDAY), GuideScenes.CHANNELS);
        assertThat(own).contains("<p class=\"topic\">").doesNotContain("<p class=\"topic\" lang");
    }

    @Test
    void aWeekendNamesTheNextBroadcastAndAHolidayItsName() {
        var earlier = new ReadGuide(
                GuideScenes.week(), GuideScenes.curriculum(), GuideScenes.at(AirDay.of(2026, 11, 22), 12, 0));
        assertThat(pages.day(PageLanguage.KAZAKH, earlier.grade(FIFTH, AirDay.of(2026, 11, 22))))
                .contains("Демалыс күні", "Келесі сабақтар: дүйсенбі, 23 қараша");
        assertThat(pages.day(PageLanguage.RUSSIAN, earlier.grade(FIFTH, AirDay.of(2026, 12, 16))))
                .contains("День Независимости. Уроков нет.");
    }

    @Test
    void aDayNotYetPublishedSaysSo() {
        assertThat(pages.day(PageLanguage.RUSSIAN, guide.grade(FIFTH, GuideScenes.MONDAY.plusDays(4))))
                .contains("Программа ещё не опубликована");
    }

    @Test
    void markupInATopicStaysText() {
        String page =
                pages.channel(PageLanguage.RUSSIAN, guide.channel(Fixtures.ELARNA, TUESDAY), GuideScenes.CHANNELS);
        assertThat(page).contains("«Зима»").doesNotContain("<b>Зима");
    }

    @Test
    void theFirstUnderstoodLanguageOfTheReaderWins() {
        assertThat(PageLanguage.wantedBy(List.of(Locale.GERMAN, Locale.of("ru", "KZ"), Locale.ENGLISH)))
                .isEqualTo(PageLanguage.RUSSIAN);
        assertThat(PageLanguage.wantedBy(List.of(Locale.GERMAN))).isEqualTo(PageLanguage.KAZAKH);
        assertThatIllegalArgumentException().isThrownBy(() -> PageLanguage.ofTag("de"));
    }

    private Map<String, String> allPages(PageLanguage language) {
        var all = new TreeMap<String, String>();
        all.put("home", pages.home(language, guide.home()));
        all.put("day", pages.day(language, guide.grade(FIFTH, TUESDAY)));
        all.put("unpublished", pages.day(language, guide.grade(FIFTH, GuideScenes.MONDAY.plusDays(4))));
        all.put("week", pages.week(language, guide.grade(FIFTH, TUESDAY)));
        all.put("channel", pages.channel(language, guide.channel(Fixtures.BALAPAN, TUESDAY), GuideScenes.CHANNELS));
        all.put("family", pages.family(language, guide.family(FAMILY, TUESDAY), GuideScenes.CHANNELS));
        all.put("family-unnamed", pages.family(language, guide.family(new TreeSet<>(), TUESDAY), GuideScenes.CHANNELS));
        all.put("lost", pages.notFound(language));
        all.put("weekend", pages.day(language, guide.grade(FIFTH, GuideScenes.MONDAY.previous())));
        return all;
    }

    private static void keepForLookingAt(PageLanguage language, String name, String html) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "guide-pages"));
        Files.writeString(folder.resolve(language.tag() + "-" + name + ".html"), html);
    }
}
