package kz.telesabaq.media.app;

import java.util.List;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;

/** A person says what becomes of an arrival that waits; who said it and when is written down. */
public interface MatchByHand {

    /**
     * Sends it on exactly as if its name had named the lesson; files of the same name that wait with it go along.
     *
     * @param arrival its number at the door
     * @param by the person, as they sign in
     * @return why it cannot be done; nothing when it was done
     */
    List<Finding> match(long arrival, LessonCode lesson, String by);

    /**
     * Moves it to the quarantine, with the reason beside it.
     *
     * @param reason in the person's own words, not blank
     * @return why it cannot be done; nothing when it was done
     */
    List<Finding> reject(long arrival, String by, String reason);
}
