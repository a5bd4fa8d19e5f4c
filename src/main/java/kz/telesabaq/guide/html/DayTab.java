package kz.telesabaq.guide.html;

import java.util.List;

/**
 * One day of a week on a page.
 *
 * @param note why there is nothing to list; empty when there is something
 */
record DayTab(
        String date,
        String weekday,
        String shortWeekday,
        String dayMonth,
        int dayOfMonth,
        String month,
        String href,
        boolean current,
        boolean today,
        String note,
        List<LessonView> lessons) {}
