package kz.telesabaq.guide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.Channel;

/**
 * What a channel shows at a moment.
 *
 * @param today the channel's day, whole
 * @param moment the instant that was asked about
 */
public record NowAndNext(ChannelDay today, Instant moment) {

    public Channel channel() {
        return today.channel();
    }

    public Optional<GuideLesson> now() {
        return today.at(moment);
    }

    /** The next lesson of today. */
    public Optional<GuideLesson> next() {
        return today.after(moment);
    }

    /** Whether the day had lessons and the last of them is over. */
    public boolean isOver() {
        List<GuideLesson> lessons = today.lessons();
        return !lessons.isEmpty() && now().isEmpty() && next().isEmpty();
    }
}
