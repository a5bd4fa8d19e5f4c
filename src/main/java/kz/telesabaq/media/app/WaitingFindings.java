package kz.telesabaq.media.app;

import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;

/** What is said when a person decides about an arrival. */
final class WaitingFindings {
    private WaitingFindings() {}

    static Finding waitsNoMore(long number) {
        return Finding.blocks(
                "media.waits-no-more",
                Place.file(Long.toString(number)),
                Wording.of(
                        "Бұл файл енді күтіп тұрған жоқ: ол туралы шешім қабылданып қойған.",
                        "Этот файл больше не ждёт: о нём уже решено.",
                        "This file does not wait any more: somebody has decided about it."),
                Wording.of("Тізімді жаңартыңыз.", "Обновите список.", "Load the list again."));
    }

    static Finding nobody() {
        return Finding.blocks(
                "media.decided-by-nobody",
                Place.file("by"),
                Wording.of(
                        "Шешім қабылдаған адам көрсетілмеген.",
                        "Не указано, кто решил.",
                        "Nobody is named who decides."),
                Wording.of("Жүйеге кіріңіз.", "Войдите в систему.", "Sign in."));
    }

    static Finding noReason() {
        return Finding.blocks(
                "media.rejected-without-reason",
                Place.file("reason"),
                Wording.of("Себебі жазылмаған.", "Не указана причина.", "No reason is given."),
                Wording.of(
                        "Жіберуші түсінетіндей себебін жазыңыз.",
                        "Напишите причину так, чтобы отправитель её понял.",
                        "Write a reason its sender will understand."));
    }

    static Finding rejected(String givenName, String by, String reason) {
        return Finding.blocks(
                "media.turned-away",
                Place.file(LandingName.shown(givenName)),
                Wording.of("Файлды %s қабылдамады: %s", "Файл отклонил(а) %s: %s", "%s turned this file away: %s")
                        .with(LandingName.shown(by), LandingName.shown(reason)),
                Wording.of(
                        "Себебін жойып, файлды қайтадан жіберіңіз.",
                        "Устраните причину и пришлите файл ещё раз.",
                        "Put it right and send the file once more."));
    }
}
