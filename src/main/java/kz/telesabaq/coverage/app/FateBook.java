package kz.telesabaq.coverage.app;

import java.util.List;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.coverage.LessonFate;
import kz.telesabaq.curriculum.ChannelId;

/** Where it is written down what became of airings. */
public interface FateBook {

    /** The word on a whole air day; replaces what was said of it by the same or an older list. */
    void conclude(ChannelId channel, AirDay day, int revision, List<LessonFate> fates);

    /** A lesson aired whole, whatever else is said of its day. */
    void aired(LessonFate fate);

    /** Everything, by channel, day and time. */
    List<LessonFate> all();
}
