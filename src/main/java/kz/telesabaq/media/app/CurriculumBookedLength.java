package kz.telesabaq.media.app;

import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.BookedLength;
import org.springframework.stereotype.Component;

/** A lesson has one slot of the raster of the channel that carries its language. */
@Component
class CurriculumBookedLength implements BookedLength {
    private final CurrentCurriculum curriculum;

    CurriculumBookedLength(CurrentCurriculum curriculum) {
        this.curriculum = curriculum;
    }

    @Override
    public Reading<Frames> slotOf(LessonCode lesson) {
        return switch (curriculum.read()) {
            case Reading.Refused<Curriculum> broken ->
                throw new IllegalStateException("the curriculum cannot be read, so no lesson has a slot: "
                        + broken.findings().getFirst().place());
            case Reading.Accepted<Curriculum> read -> slotIn(read.value(), lesson);
        };
    }

    private static Reading<Frames> slotIn(Curriculum year, LessonCode lesson) {
        if (year.lesson(lesson).isEmpty()) {
            return Reading.refused(noSuchLesson(lesson));
        }
        Optional<Channel> channel = year.channels().stream()
                .filter(one -> one.language().equals(lesson.language()))
                .findFirst();
        return channel.map(one -> Reading.accepted(one.raster()))
                .orElseGet(() -> Reading.refused(noSuchLesson(lesson)));
    }

    private static Finding noSuchLesson(LessonCode lesson) {
        return Finding.blocks(
                "media.no-such-lesson",
                Place.file(lesson.toString()),
                Wording.of(
                                "Оқу жоспарында %s сабағы жоқ.",
                                "В учебном плане нет урока %s.", "There is no lesson %s in the curriculum.")
                        .with(lesson),
                Wording.of(
                        "Файл атауындағы сабақ кодын тексеріңіз, мысалы KK-05-MATH-023.",
                        "Проверьте код урока в имени файла, например KK-05-MATH-023.",
                        "Check the lesson code in the file's name, such as KK-05-MATH-023."));
    }
}
