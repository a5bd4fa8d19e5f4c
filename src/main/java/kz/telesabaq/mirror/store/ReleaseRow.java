package kz.telesabaq.mirror.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.Topic;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.mirror.AiredLesson;
import kz.telesabaq.mirror.AiredLesson.BestRung;
import kz.telesabaq.mirror.AiredLesson.FirstAiring;
import kz.telesabaq.mirror.Release;

/** A release as a row of {@code mirror.release}, both ways. */
final class ReleaseRow {
    private ReleaseRow() {}

    static Release read(ResultSet row, int ignored) throws SQLException {
        var airing = new FirstAiring(
                new ChannelId(row.getString("channel")),
                new AirDay(row.getObject("air_day", LocalDate.class)),
                row.getObject("air_date", LocalDate.class),
                row.getObject("air_time", LocalTime.class),
                ZoneId.of(row.getString("air_zone")));
        var subject = new Subject(
                row.getString("subject"),
                Wording.of(row.getString("subject_kk"), row.getString("subject_ru"), row.getString("subject_en")));
        var lesson = new AiredLesson(
                LessonCode.parse(row.getString("lesson")),
                new Topic(row.getString("title_kk"), row.getString("title_ru")),
                subject,
                airing,
                new HouseNumber(row.getString("house_number")),
                new Fingerprint(row.getString("fingerprint")),
                Frames.of(row.getLong("length")),
                new BestRung(row.getString("rung"), row.getInt("rung_width"), row.getInt("rung_height")));
        return new Release(lesson, row.getInt("revision"));
    }

    static Map<String, Object> write(Release release) {
        AiredLesson lesson = release.lesson();
        FirstAiring airing = lesson.airing();
        Wording subject = lesson.subject().name();
        var row = new TreeMap<String, Object>();
        row.put("lesson", lesson.code().toString());
        row.put("revision", release.revision());
        row.put("title_kk", lesson.title().kk());
        row.put("title_ru", lesson.title().ru());
        row.put("subject", lesson.subject().key());
        row.put("subject_kk", subject.kk());
        row.put("subject_ru", subject.ru());
        row.put("subject_en", subject.en());
        row.put("channel", airing.channel().name());
        row.put("air_day", airing.day().date());
        row.put("air_date", airing.date());
        row.put("air_time", airing.time());
        row.put("air_zone", airing.zone().getId());
        row.put("house_number", lesson.clip().text());
        row.put("fingerprint", lesson.fingerprint().hex());
        row.put("length", lesson.length().count());
        row.put("rung", lesson.best().name());
        row.put("rung_width", lesson.best().width());
        row.put("rung_height", lesson.best().height());
        return row;
    }
}
