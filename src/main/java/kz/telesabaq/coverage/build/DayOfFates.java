package kz.telesabaq.coverage.build;

import java.util.LinkedHashMap;
import java.util.List;
import kz.telesabaq.asrun.AirDayReconciled;
import kz.telesabaq.asrun.AirDayReconciled.Fate;
import kz.telesabaq.asrun.AirDayReconciled.Outcome;
import kz.telesabaq.coverage.LessonFate;
import kz.telesabaq.curriculum.LessonCode;

/** What a reconciled air day says of its lessons. */
public final class DayOfFates {
    /** House numbers of lessons begin with it; those of standby cards do not, even where they stand for a lesson. */
    private static final String LESSON_CLIP = "T";

    private DayOfFates() {}

    /** One fate a lesson; a lesson behind a standby card was missed, however well the card was shown. */
    public static List<LessonFate> of(AirDayReconciled day) {
        var fates = new LinkedHashMap<LessonCode, LessonFate>();
        for (Outcome outcome : day.outcomes()) {
            if (!outcome.lesson().isEmpty()) {
                var fate = new LessonFate(
                        day.channel(),
                        day.day(),
                        outcome.startFrame(),
                        LessonCode.parse(outcome.lesson()),
                        outcome.clip().startsWith(LESSON_CLIP) ? outcome.fate() : Fate.MISSED);
                fates.merge(fate.lesson(), fate, (first, later) -> later.wasSeen() ? later : first);
            }
        }
        return List.copyOf(fates.values());
    }
}
