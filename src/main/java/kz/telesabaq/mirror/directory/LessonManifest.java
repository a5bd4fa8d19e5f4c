package kz.telesabaq.mirror.directory;

import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.mirror.AiredLesson;
import kz.telesabaq.mirror.Release;

/**
 * {@code lesson.json}: what lies in a lesson's folder and how to know that it is whole (docs/formats/mirror-directory.md). Read
 * and written in this order of fields.
 *
 * @param lengthFrames at {@code framesPerSecond}
 * @param houseFileSha256 of the file in the house this was made from; not delivered itself
 * @param files every file of the folder except the manifest, in order of their names
 */
record LessonManifest(
        String format,
        String code,
        int revision,
        Title title,
        SubjectName subject,
        int grade,
        String language,
        Aired aired,
        long lengthFrames,
        int framesPerSecond,
        String houseNumber,
        String houseFileSha256,
        Picture picture,
        String play,
        List<DeliveredFile> files) {
    static final String FORMAT = "telesabaq-mirror-lesson/1";

    LessonManifest {
        files = List.copyOf(files);
    }

    record Title(String kk, String ru) {}

    record SubjectName(String key, String kk, String ru, String en) {}

    /** As the wall showed it in the zone. */
    record Aired(String channel, String date, String time, String zone) {}

    record Picture(String rung, int width, int height) {}

    record DeliveredFile(String name, long bytes, String sha256) {}

    static LessonManifest of(Release release, List<DeliveredFile> files) {
        AiredLesson lesson = release.lesson();
        Wording subject = lesson.subject().name();
        var airing = lesson.airing();
        return new LessonManifest(
                FORMAT,
                lesson.code().toString(),
                release.revision(),
                new Title(lesson.title().kk(), lesson.title().ru()),
                new SubjectName(lesson.subject().key(), subject.kk(), subject.ru(), subject.en()),
                lesson.code().grade().number(),
                lesson.code().language().tag(),
                new Aired(
                        airing.channel().name(),
                        airing.date().toString(),
                        "%02d:%02d:%02d"
                                .formatted(
                                        airing.time().getHour(),
                                        airing.time().getMinute(),
                                        airing.time().getSecond()),
                        airing.zone().getId()),
                lesson.length().count(),
                Frames.PER_SECOND,
                lesson.clip().text(),
                lesson.fingerprint().hex(),
                new Picture(
                        lesson.best().name(),
                        lesson.best().width(),
                        lesson.best().height()),
                VodPlaylist.NAME,
                files);
    }

    boolean describes(Release release) {
        return format.equals(FORMAT)
                && code.equals(release.lesson().code().toString())
                && revision == release.revision()
                && houseFileSha256.equals(release.lesson().fingerprint().hex());
    }
}
