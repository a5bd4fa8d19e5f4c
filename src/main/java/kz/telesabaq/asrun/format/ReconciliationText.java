package kz.telesabaq.asrun.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.asrun.Airing;
import kz.telesabaq.asrun.Airing.Verdict;
import kz.telesabaq.asrun.AsRunRecord;
import kz.telesabaq.asrun.Reconciliation;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.QcOverride;

/** A table in words: one line an entry, then what nobody planned, then the count. */
public final class ReconciliationText {
    private static final Wording AIRED = Wording.of("көрсетілді", "вышло", "aired");
    private static final Wording SHORT =
            Wording.of("қысқа: %d кадр жоқ", "короче: нет %d кадров", "short by %d frames");
    private static final Wording REPLACED =
            Wording.of("орнына %s көрсетілді", "вместо него показан %s", "replaced by %s");
    private static final Wording MISSED = Wording.of("көрсетілмеді", "не вышло", "missed");
    private static final Wording LATE = Wording.of("%d кадр кеш", "позже на %d кадров", "late by %d frames");
    private static final Wording EARLY = Wording.of("%d кадр ерте", "раньше на %d кадров", "early by %d frames");
    private static final Wording EXTRA = Wording.of("жоспарда жоқ", "не было в плане", "not planned");
    private static final Wording LIFTED = Wording.of(
            "«%s» тексеруін өз жауапкершілігіне алған: %s (%s): %s",
            "Замечание проверки «%s» снято под ответственность: %s (%s): %s",
            "Check \"%s\" taken upon themselves by %s (%s): %s");
    private static final Wording TOTAL = Wording.of(
            "Барлығы: %d, көрсетілді: %d, жоспардан тыс: %d",
            "Всего: %d, вышло: %d, вне плана: %d", "Planned: %d, aired: %d, not planned: %d");

    private ReconciliationText() {}

    public static String write(Reconciliation day, Locale locale) {
        HouseClock clock = day.rundown().channel().clock();
        long aired = day.airings().stream()
                .filter(airing -> airing.verdict() instanceof Verdict.Aired)
                .count();
        return Stream.of(
                        day.airings().stream()
                                .map(airing -> line(airing, clock, locale) + lifted(day.overridesOf(airing), locale)),
                        day.extra().stream().map(record -> line(record, clock, locale)),
                        Stream.of(TOTAL.with(
                                        day.airings().size(), aired, day.extra().size())
                                .in(locale)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Airing airing, HouseClock clock, Locale locale) {
        return "%s  %s  %-16s  %s"
                .formatted(
                        clock.label(airing.planned().start()),
                        airing.planned().clip().number(),
                        airing.lesson().map(Object::toString).orElse(""),
                        verdict(airing.verdict()).in(locale));
    }

    private static String line(AsRunRecord record, HouseClock clock, Locale locale) {
        return "%s  %s  %-16s  %s".formatted(clock.label(record.start()), record.clip(), "", EXTRA.in(locale));
    }

    private static String lifted(List<QcOverride> overrides, Locale locale) {
        return overrides.stream()
                .map(each -> "\n    "
                        + LIFTED.with(Check.title(each.check()), each.by(), each.roleInWords(), each.reason())
                                .in(locale))
                .collect(Collectors.joining());
    }

    private static Wording verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Aired aired -> AIRED;
            case Verdict.CutShort cutShort -> SHORT.with(cutShort.missing().count());
            case Verdict.Replaced replaced -> REPLACED.with(replaced.by());
            case Verdict.Missed missed -> MISSED;
            case Verdict.Moved moved -> moved.frames() > 0 ? LATE.with(moved.frames()) : EARLY.with(-moved.frames());
        };
    }
}
