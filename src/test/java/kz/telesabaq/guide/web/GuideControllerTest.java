package kz.telesabaq.guide.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.guide.GuideScenes;
import kz.telesabaq.guide.GuideScenes.Published;
import kz.telesabaq.guide.app.ReadGuide;
import kz.telesabaq.guide.html.GuidePages;
import kz.telesabaq.testing.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class GuideControllerTest {
    private static final AirDay TUESDAY = GuideScenes.MONDAY.next();
    private static final GuidePages PAGES = new GuidePages();
    private final Published published = GuideScenes.week();

    @ParameterizedTest
    @CsvSource({
        "'', /kk",
        "de, /kk",
        "'ru-KZ,ru;q=0.9,en;q=0.5', /ru",
        "'en-GB,en;q=0.9', /en",
        "'kk-KZ,ru;q=0.8', /kk",
        "'de,ru;q=0.3', /ru"
    })
    void theFrontDoorLeadsToTheReadersLanguage(String accepted, String address) throws Exception {
        var request = accepted.isEmpty() ? get("/") : get("/").header("Accept-Language", accepted);
        at(9, 5).perform(request)
                .andExpect(status().isFound())
                .andExpect(header().string("Location", address))
                .andExpect(header().string("Vary", "Accept-Language"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kk",
                "/ru",
                "/en",
                "/kk/grade/5",
                "/ru/grade/11/2026-11-24",
                "/en/grade/1/week/2026-11-24",
                "/kk/channel/elarna/2026-11-24",
                "/kk/family",
                "/ru/family?children=kk-2,ru-5&date=2026-11-24",
                "/en/family?children=kk-2&children=ru-5"
            })
    void pagesMayBeKeptAMinuteAndAreNotSentTwice(String address) throws Exception {
        var web = at(9, 5);
        var answer = web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "max-age=60, public"))
                .andReturn()
                .getResponse();
        String tag = Objects.requireNonNull(answer.getHeader("ETag"));
        web.perform(get(address).header("If-None-Match", tag)).andExpect(status().isNotModified());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kk/grade/0",
                "/kk/grade/12",
                "/kk/grade/five",
                "/kk/grade/5/2026-13-01",
                "/kk/grade/5/tomorrow",
                "/kk/grade/5/2031-09-01",
                "/kk/grade/5/week/-",
                "/kk/channel/nosuch/2026-11-24",
                "/kk/channel/balapan/2026-02-30",
                "/kk/channel/BAD%20NAME/2026-11-24",
                "/kk/family?children=kk-12",
                "/kk/family?children=de-2",
                "/kk/family?children=2",
                "/kk/family?children=kk-2&date=tomorrow",
                "/kk/anything/else"
            })
    void anAddressThatLeadsNowhereShowsWaysOn(String address) throws Exception {
        at(9, 5).perform(get(address))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Мұндай бет жоқ")))
                .andExpect(content().string(containsString("/kk/grade/11")));
    }

    @Test
    void aNewRevisionAndTheNextLessonMakeANewPage() throws Exception {
        String before = tag("/kk/grade/5/2026-11-24", at(9, 5));
        assertThat(tag("/kk/grade/5/2026-11-24", at(9, 6))).isEqualTo(before);
        assertThat(tag("/kk/grade/5/2026-11-24", at(10, 16))).isNotEqualTo(before);
        published.add(GuideScenes.aDay(Fixtures.BALAPAN, TUESDAY, 2));
        assertThat(tag("/kk/grade/5/2026-11-24", at(9, 5))).isNotEqualTo(before);
    }

    @Test
    void xmltvIsServedForAllChannelsAndForOne() throws Exception {
        at(9, 5).perform(get("/guide.xml"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/xml;charset=UTF-8"))
                .andExpect(content().string(containsString("elarna.telesabaq.kz")));
        at(9, 5).perform(get("/guide/balapan.xml"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("balapan.telesabaq.kz")));
        at(9, 5).perform(get("/guide/nosuch.xml")).andExpect(status().isNotFound());
    }

    private MockMvc at(int hour, int minute) {
        var guide = new ReadGuide(published, GuideScenes.curriculum(), GuideScenes.at(TUESDAY, hour, minute));
        return MockMvcBuilders.standaloneSetup(new GuideController(guide, PAGES), new XmltvController(guide))
                .build();
    }

    private static String tag(String address, MockMvc web) throws Exception {
        return Objects.requireNonNull(
                web.perform(get(address)).andReturn().getResponse().getHeader("ETag"));
    }
}
