package kz.telesabaq.media.app;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What is said of an arriving file before anybody looks into it. */
final class LandingFindings {
    private LandingFindings() {}

    static Finding namesNoLesson(String givenName) {
        return Finding.blocks(
                "media.names-no-lesson",
                Place.file(LandingName.shown(givenName)),
                Wording.of(
                                "«%s» атауынан қай сабақ екені белгісіз.",
                                "По имени «%s» не понять, какой это урок.",
                                "The name \"%s\" does not tell which lesson this is.")
                        .with(LandingName.tame(givenName)),
                Wording.of(
                        "Файл атауын сабақ кодынан бастаңыз, мысалы KK-05-MATH-023.mp4.",
                        "Начните имя файла с кода урока, например KK-05-MATH-023.mp4.",
                        "Begin the file's name with the lesson's code, such as KK-05-MATH-023.mp4."));
    }

    static Finding sameBytesAs(String givenName, Masters.Entry other) {
        return Finding.blocks(
                "media.same-as-another",
                Place.file(LandingName.shown(givenName)),
                Wording.of(
                                "Дәл осы жазба бұрын «%s» атауымен келген.",
                                "Точно такая же запись уже пришла под именем «%s».",
                                "The very same recording has already come as \"%s\".")
                        .with(LandingName.tame(other.givenName())),
                Wording.of(
                        "Осы сабақтың өз жазбасын жіберіңіз.",
                        "Пришлите запись именно этого урока.",
                        "Send the recording of this lesson."));
    }

    static Finding vanished(String givenName) {
        return Finding.blocks(
                "media.vanished",
                Place.file(LandingName.shown(givenName)),
                Wording.of(
                        "Жазба қоймадан жоғалып кетті.",
                        "Запись исчезла из хранилища.",
                        "The recording is gone from the store."),
                Wording.of("Оны қайтадан жіберіңіз.", "Пришлите её ещё раз.", "Send it once more."));
    }
}
