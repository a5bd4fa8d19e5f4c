package kz.telesabaq.schedule.views;

import kz.telesabaq.curriculum.CourseCode;

/**
 * A line of the proposal.
 *
 * @param asked new lessons a week that the papers ask for
 * @param fits new lessons a week that would fit beside all others
 */
public record CourseFit(CourseCode course, int asked, int fits) {

    public boolean isCut() {
        return fits < asked;
    }
}
