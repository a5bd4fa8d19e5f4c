package kz.telesabaq.guide;

import java.time.Instant;
import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.schedule.views.FamilyDay;

/**
 * A published day as one family sees it.
 *
 * @param day without children when the family was not named yet
 * @param lessons the new lessons of all children, in order of time, as viewers are told of them
 * @param isPublished whether any channel has published the day
 * @param today the air day open at {@code now}
 */
public record FamilyGuide(
        AirDay airDay, FamilyDay day, List<GuideLesson> lessons, boolean isPublished, AirDay today, Instant now) {

    public FamilyGuide {
        lessons = List.copyOf(lessons);
    }
}
