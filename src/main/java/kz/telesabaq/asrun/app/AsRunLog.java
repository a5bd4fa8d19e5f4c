package kz.telesabaq.asrun.app;

import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.asrun.AirDayReconciled;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.asrun.LessonAired;
import kz.telesabaq.curriculum.ChannelId;

/** What was reported, and what was already said about it. Append-only. */
public interface AsRunLog {

    /** Whether something is told for the first time. */
    enum News {
        NEW,
        KNOWN
    }

    /** Keeps a report; one that was kept before stays as it is. */
    News keep(AsRunRecord record, HouseClock clock);

    /** All reports of an air day, by start. */
    List<AsRunRecord> of(ChannelId channel, AirDay day);

    /** Notes that a lesson is announced as aired. */
    News announce(LessonAired aired);

    /** Notes the verdict on a day; the same verdict on the same list is no news. */
    News conclude(AirDayReconciled verdict);
}
