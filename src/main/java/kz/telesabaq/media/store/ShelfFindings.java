package kz.telesabaq.media.store;

import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.HouseNumber;

/** What is said of clips whose files are not what the book says. */
final class ShelfFindings {
    private ShelfFindings() {}

    static Finding filesGone(HouseNumber number, List<Path> missing) {
        return Finding.blocks(
                "media.files-gone",
                Place.file(number.text()),
                Wording.of(
                                "%s дайын болған, бірақ оның файлы орнында жоқ немесе өзгерген: %s.",
                                "%s был готов, но его файл пропал или изменился: %s.",
                                "%s was ready, but a file of it is gone or has changed: %s.")
                        .with(number, missing.getFirst()),
                Wording.of(
                        "Файлды сақтық көшірмеден қалпына келтіріңіз немесе сабақтың жазбасын қайта жіберіңіз.",
                        "Восстановите файл из резервной копии или пришлите запись урока заново.",
                        "Restore the file from a backup or send the lesson's recording again."));
    }
}
