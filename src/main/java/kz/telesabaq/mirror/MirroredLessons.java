package kz.telesabaq.mirror;

import java.util.List;
import java.util.SortedMap;
import kz.telesabaq.curriculum.LessonCode;

/** Where lessons can be watched after they aired. */
public interface MirroredLessons {

    /** Every lesson of which some revision lies on a target, with these targets in order of their names. */
    SortedMap<LessonCode, List<TargetId>> whereToWatch();
}
