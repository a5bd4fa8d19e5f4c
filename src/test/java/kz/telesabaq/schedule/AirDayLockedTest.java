package kz.telesabaq.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.testing.Fixtures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Events wait in the database as JSON until everybody has had them; what comes back must be what was told. */
class AirDayLockedTest {
    private final JsonMapper plain = JsonMapper.builder().build();

    @Test
    void comesBackFromPlainJsonAsItWas() {
        var event = new AirDayLocked(Fixtures.anAirDay(Fixtures.BALAPAN, Fixtures.MONDAY, 12));

        String json = plain.writeValueAsString(event);

        assertThat(plain.readValue(json, AirDayLocked.class)).isEqualTo(event);
        assertThat(json).contains("\"zone\":\"Asia/Almaty\"").contains("\"opening\":\"06:00:00\"");
    }

    @Test
    void theHouseClockComesBackByItsZoneId() {
        assertThat(plain.readValue(plain.writeValueAsString(HouseClock.ALMATY), HouseClock.class))
                .isEqualTo(HouseClock.ALMATY);
    }
}
