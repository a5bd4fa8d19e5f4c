package kz.telesabaq.media;

import java.util.Optional;
import kz.telesabaq.curriculum.LessonCode;

/** Where every door hands over what came in. */
public interface Arrivals {

    /**
     * Takes the file over: from here on it lies in the landing folder under a name of its own, and is looked at like all
     * others. Called twice for the same file it changes nothing.
     *
     * @param lesson when the door knows which lesson it is; else the name or a person at the desk tells
     */
    void takeOver(Arrival arrival, Optional<LessonCode> lesson);
}
