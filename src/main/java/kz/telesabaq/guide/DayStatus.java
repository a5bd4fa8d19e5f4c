package kz.telesabaq.guide;

import kz.telesabaq.findings.Wording;

/** What can be said of a grade's day before looking at its lessons. */
public sealed interface DayStatus {

    /** At least one lesson of the grade is on air. */
    record Lessons() implements DayStatus {}

    /** The day is published, the grade has no lesson in it. */
    record NothingForGrade() implements DayStatus {}

    /** School is out on the weekend. */
    record Weekend() implements DayStatus {}

    /** A holiday, by its name. */
    record Free(Wording name) implements DayStatus {}

    /** School is in, the day's broadcast is not published yet. */
    record NotPublished() implements DayStatus {}
}
