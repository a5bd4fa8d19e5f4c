package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Shelf;
import kz.telesabaq.media.StorePaths;
import org.springframework.stereotype.Component;

/** Reads a house file from its first to its last byte and compares its fingerprint with the book. */
@Component
public class VerifyClip {
    private final Shelf shelf;
    private final MediaSettings settings;

    public VerifyClip(Shelf shelf, MediaSettings settings) {
        this.shelf = shelf;
        this.settings = settings;
    }

    /** Nothing when the house file holds the very bytes that were put up. */
    public List<Finding> verify(HouseNumber number) {
        Clip clip = shelf.clip(number)
                .orElseThrow(() -> new IllegalArgumentException("no clip on the shelf has the number " + number));
        Path file = settings.store().resolve(StorePaths.house(number));
        if (!Files.isRegularFile(file)) {
            return List.of(finding(
                    number,
                    Wording.of(
                            "%s файлы қоймада жоқ.",
                            "Файла %s нет в хранилище.", "The file of %s is not in the store.")));
        }
        try {
            return FileBytes.fingerprint(file).equals(clip.fingerprint())
                    ? List.of()
                    : List.of(finding(
                            number,
                            Wording.of(
                                    "%s файлының мазмұны өзгерген.",
                                    "Содержимое файла %s изменилось.", "The content of the file of %s has changed.")));
        } catch (IOException fault) {
            throw new MediaFault("cannot read the house file " + file, fault);
        }
    }

    private static Finding finding(HouseNumber number, Wording sentence) {
        return Finding.blocks(
                "media.house-file-changed",
                Place.file(StorePaths.house(number).toString()),
                sentence.with(number),
                Wording.of(
                        "Файлды сақтық көшірмеден қалпына келтіріңіз.",
                        "Восстановите файл из резервной копии.",
                        "Restore the file from a backup."));
    }
}
