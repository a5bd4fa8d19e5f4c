package kz.telesabaq.schedule.file;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What can be wrong with a certificate that somebody handed in. */
final class CertificateFinding {
    private static final Wording MAKE_ANEW = Wording.of(
            "Куәлікті plan check командасымен қайта жазыңыз.",
            "Запишите свидетельство заново командой plan check.",
            "Write the certificate anew with the command plan check.");

    private CertificateFinding() {}

    static Finding noFile(String file) {
        return Finding.blocks(
                "certificate.no-file",
                Place.file(file),
                Wording.of(
                        "Мұндай куәлік файлы жоқ немесе оны оқу мүмкін емес.",
                        "Такого файла свидетельства нет, или его нельзя прочитать.",
                        "There is no such certificate file, or it cannot be read."),
                Wording.of("Файлдың жолын тексеріңіз.", "Проверьте путь к файлу.", "Check the path."));
    }

    static Finding notACertificate(Place place) {
        return Finding.blocks(
                "certificate.not-a-certificate",
                place,
                Wording.of(
                        "Бұл – жоспар куәлігі емес.",
                        "Это не свидетельство о плане.",
                        "This is no certificate of a plan."),
                MAKE_ANEW);
    }

    static Finding saysOtherwise(Place place, String said, String right) {
        return Finding.blocks(
                "certificate.says-otherwise",
                place,
                Wording.of(
                                "Куәліктегі мән – %s, ал файлдардан шығатыны – %s.",
                                "В свидетельстве стоит %s, а из файлов следует %s.",
                                "The certificate says %s, the files say %s.")
                        .with(said, right),
                MAKE_ANEW);
    }
}
