package kz.telesabaq.looks;

import kz.telesabaq.findings.Severity;
import kz.telesabaq.findings.Wording;

/** What the weights of findings are called. */
final class SeverityWords {
    private SeverityWords() {}

    static Wording of(Severity severity) {
        return switch (severity) {
            case BLOCKS -> Wording.of("Кедергі", "Мешает", "Blocks");
            case WARNS -> Wording.of("Назар", "Внимание", "Warning");
            case NOTES -> Wording.of("Ескерту", "Заметка", "Note");
        };
    }
}
