package kz.telesabaq.playout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.testing.Fixtures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HandedOverTest {
    @Test
    void theEventRegistryCanKeepItAsJson() {
        var event = new HandedOver(
                Fixtures.BALAPAN.id(),
                Fixtures.MONDAY,
                3,
                Map.of("mlt", new Fingerprint("0a".repeat(32)), "json", new Fingerprint("0b".repeat(32))));
        var mapper = JsonMapper.builder().build();

        assertThat(mapper.readValue(mapper.writeValueAsString(event), HandedOver.class))
                .isEqualTo(event);
    }
}
