package kz.telesabaq.playout.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kz.telesabaq.playout.PlayoutList;
import kz.telesabaq.playout.format.AnHour;
import kz.telesabaq.playout.format.MediaPaths;
import kz.telesabaq.playout.format.PlayoutFormat;
import kz.telesabaq.playout.published.Press;
import kz.telesabaq.playout.published.PublishedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PlaylistPullTest {
    private static final String DAY = "/api/v1/channels/balapan/days/2026-11-23";

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({
        "ffplayout, application/json",
        "mlt, application/xml",
        "m3u, audio/x-mpegurl;charset=UTF-8",
        "json, application/json"
    })
    void theLatestListComesWithItsFingerprintAsETag(String format, String type) throws Exception {
        List<PlayoutList> lists = publish(1);
        PlayoutList list = lists.stream()
                .filter(one -> one.format().equals(format))
                .findFirst()
                .orElseThrow();

        http().perform(get(DAY + "/playlists/" + format))
                .andExpect(status().isOk())
                .andExpect(content().contentType(type))
                .andExpect(content().bytes(list.bytes()))
                .andExpect(header().string("ETag", "\"" + list.fingerprint() + "\""))
                .andExpect(header().string("X-Telesabaq-Revision", "1"));
    }

    @Test
    void anUnchangedListCostsNoBody() throws Exception {
        List<PlayoutList> lists = publish(1);
        String etag = "\"" + lists.getFirst().fingerprint() + "\"";

        http().perform(get(DAY + "/playlists/ffplayout").header(HttpHeaders.IF_NONE_MATCH, etag))
                .andExpect(status().isNotModified())
                .andExpect(content().bytes(new byte[0]));
        http().perform(get(DAY + "/playlists/ffplayout").header(HttpHeaders.IF_NONE_MATCH, "\"other\""))
                .andExpect(status().isOk());
    }

    @Test
    void anOlderRevisionStaysWhereItIs() throws Exception {
        List<PlayoutList> first = publish(1);
        publish(2);

        http().perform(get(DAY + "/revisions/1/playlists/mlt"))
                .andExpect(status().isOk())
                .andExpect(content().bytes(first.get(1).bytes()));
        http().perform(get(DAY + "/playlists/mlt")).andExpect(header().string("X-Telesabaq-Revision", "2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/channels/balapan/days/2026-11-23/playlists/mlt | No list of balapan for 2026-11-23 has been published.",
                "/api/v1/channels/balapan/days/2026-11-23/playlists/ply | There is no format \"ply\". There are: ffplayout, mlt, m3u, json.",
                "/api/v1/channels/balapan/days/tomorrow/playlists/mlt | A channel and a day are written balapan and 2026-11-23, not \"balapan\" and \"tomorrow\".",
                "/api/v1/channels/BALAPAN/days/2026-11-23/playlists/mlt | A channel and a day are written balapan and 2026-11-23, not \"BALAPAN\" and \"2026-11-23\".",
                "/api/v1/channels/balapan/days/2026-11-23/revisions/4/playlists/mlt | The list of balapan for 2026-11-23 has no revision 4."
            })
    void whatIsNotThereIsSaidInWords(String address, String detail) throws Exception {
        http().perform(get(address))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(detail));
    }

    @Test
    void theWordsAreThoseOfTheReader() throws Exception {
        http().perform(get(DAY + "/playlists/mlt").header(HttpHeaders.ACCEPT_LANGUAGE, "kk"))
                .andExpect(jsonPath("$.detail")
                        .value("balapan арнасының 2026-11-23 күніне арналған тізімі әлі шығарылған жоқ."));
    }

    private MockMvc http() {
        return MockMvcBuilders.standaloneSetup(new PlaylistPull(new PublishedFolder(root)))
                .build();
    }

    private List<PlayoutList> publish(int revision) {
        var lists = Arrays.stream(PlayoutFormat.values())
                .map(format -> format.list(AnHour.rundown(revision), MediaPaths.below(Path.of("/srv"))))
                .toList();
        new Press(new PublishedFolder(root)).publish(AnHour.rundown(revision), lists);
        return lists;
    }
}
