package kz.telesabaq.schedule.rules;

import static kz.telesabaq.schedule.rules.GoodPlan.BRIEF;
import static kz.telesabaq.schedule.rules.GoodPlan.YEAR;
import static kz.telesabaq.schedule.rules.GoodPlan.premiere;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.telesabaq.schedule.YearPlan;
import org.junit.jupiter.api.Test;

class PlanViewTest {
    @Test
    void theAiringsOfAllChannelsStandInOrderOfTheirDaysThenOfChannelsThenOfTime() {
        var tuesday = premiere("KK-05-MATH-001", "2026-09-08", "11:00");
        var mondayLater = premiere("KK-06-MATH-001", "2026-09-07", "12:00");
        var monday = premiere("KK-05-KAZ-001", "2026-09-07", "11:00");
        var russian = premiere("RU-05-MATH-001", "2026-09-07", "09:00");
        var plan = new YearPlan("2026-27", YEAR.fingerprint(), List.of(tuesday, mondayLater, russian, monday));

        assertThat(new PlanView(BRIEF, plan).airings())
                .extracting(Airing::placement)
                .containsExactly(monday, mondayLater, russian, tuesday);
    }
}
