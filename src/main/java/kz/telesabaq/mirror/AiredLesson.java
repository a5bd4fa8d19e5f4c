package kz.telesabaq.mirror;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.Topic;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;

/**
 * A lesson that viewers have seen, with all that a target has to be told about it.
 *
 * @param airing when and where this version was shown first
 * @param fingerprint of the house file
 * @param length of the clip
 * @param best the best rung of its web ladder
 */
public record AiredLesson(
        LessonCode code,
        Topic title,
        Subject subject,
        FirstAiring airing,
        HouseNumber clip,
        Fingerprint fingerprint,
        Frames length,
        BestRung best) {

    /** A time of the past, kept as the wall showed it, with its zone. */
    public record FirstAiring(ChannelId channel, AirDay day, LocalDate date, LocalTime time, ZoneId zone) {}

    /** The rung of the web ladder that is handed on. */
    public record BestRung(String name, int width, int height) {}

    /** Whether both are the same file version; then showing it again is nothing new. */
    boolean isSameVersionAs(AiredLesson other) {
        return clip.equals(other.clip) && fingerprint.equals(other.fingerprint);
    }

    boolean airedBefore(AiredLesson other) {
        return airing.date().atTime(airing.time()).isBefore(other.airing.date().atTime(other.airing.time()));
    }
}
