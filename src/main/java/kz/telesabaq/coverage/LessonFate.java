package kz.telesabaq.coverage;

import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.asrun.AirDayReconciled.Fate;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;

/** What became of one airing of a lesson. */
public record LessonFate(ChannelId channel, AirDay day, long startFrame, LessonCode lesson, Fate fate) {

    /** Whether pupils saw the lesson whole, be it at another time. */
    public boolean wasSeen() {
        return switch (fate) {
            case AIRED, MOVED -> true;
            case SHORT, REPLACED, MISSED -> false;
        };
    }
}
