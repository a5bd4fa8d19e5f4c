package kz.telesabaq.guide.html;

import java.util.List;

/**
 * A channel's part of a page.
 *
 * @param teaches message key of the words for its language of instruction
 * @param dayHref its whole day
 * @param liveHref where it is seen live
 */
record ChannelView(
        String id,
        String name,
        String teaches,
        String dayHref,
        String liveHref,
        boolean published,
        List<LessonView> lessons) {}
