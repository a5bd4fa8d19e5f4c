package kz.telesabaq.media;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Reading;

/** Tells how much time a lesson has on air. */
public interface BookedLength {

    /** The length of its slot; refused when the lesson is not in the curriculum or no channel carries its language. */
    Reading<Frames> slotOf(LessonCode lesson);
}
