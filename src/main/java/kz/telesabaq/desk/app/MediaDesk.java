package kz.telesabaq.desk.app;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.access.Person;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.WaitingArrivals.WaitingArrival;
import kz.telesabaq.media.app.RefusedMasters;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.transcode.app.LiftFinding;
import kz.telesabaq.transcode.app.WorkPages;
import kz.telesabaq.transcode.retention.CleanUp;
import kz.telesabaq.transcode.retention.StorageForecast;

/** All that the media page shows and does. */
public interface MediaDesk {

    WorkPages.Page work(WorkPages.Pile pile, String search, int from, int most);

    /** Said when the queue stands still for want of room. */
    Optional<Finding> parked();

    /** Stops what is made under a house number; how many orders or steps. */
    int cancel(String number);

    /** Makes again what was stopped or failed; how many orders or steps. */
    int again(String number);

    RefusedMasters.Page refused(int from, int most);

    /** What of the last report still keeps a recording from air. */
    List<QcFinding> blocking(Fingerprint master);

    Reading<LiftFinding.Lifted> lift(Person person, Fingerprint master, String check, String reason);

    /** The last report as a page with its pictures and curve. */
    Optional<String> reportPage(Fingerprint master, Locale reader);

    /** The last report for programs. */
    Optional<String> reportJson(Fingerprint master);

    List<WaitingArrival> waiting();

    /** Lessons whose code or topic holds the words, at most so many. */
    List<Lesson> lessons(String search, int most);

    Optional<Lesson> lesson(LessonCode code);

    /** Why it cannot be done; nothing when it was done. */
    List<Finding> match(long arrival, LessonCode lesson, Person by);

    /** Why it cannot be done; nothing when it was done. */
    List<Finding> reject(long arrival, Person by, String reason);

    StorageForecast forecast();

    CleanUp cleanUp(Duration rest) throws IOException;
}
