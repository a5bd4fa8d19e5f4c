package kz.telesabaq.media.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Stretch;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.CheckName;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.media.qc.QcReport;
import kz.telesabaq.media.qc.QcVerdict;

/** A report as one page that needs nothing else: style, curve and pictures are in it. */
public final class ReportPage {
    private static final int MOST_PLACES = 6;
    private static final Frames BETWEEN_STILLS = Frames.ofSeconds(2);
    private static final Wording TITLE =
            Wording.of("Жазбаны тексеру есебі", "Отчёт о проверке записи", "Report on a recording");
    private static final Wording LENGTH = Wording.of("Ұзақтығы", "Длительность", "Length");
    private static final Wording CURVE = Wording.of(
            "Дыбыс деңгейі (үш секундтық), LUFS", "Громкость (за три секунды), LUFS", "Loudness (three seconds), LUFS");
    private static final Wording SEEN = Wording.of("Өлшенгені", "Измерено", "Measured");
    private static final Wording LIMIT = Wording.of("Шегі", "Порог", "Threshold");
    private static final Wording PASSED = Wording.of("Өткен тексерулер", "Пройденные проверки", "Checks passed");
    private static final Wording DECIDED = Wording.of("Қабылданған шешімдер", "Принятые решения", "Decisions taken");
    private static final Wording LIFTED = Wording.of(
            "Адам өз жауапкершілігіне алды: %s (%s): %s",
            "Под ответственность: %s (%s): %s", "Taken upon themselves by %s (%s): %s");
    private static final Wording NO_FPA = Wording.of(
            "Жарқылдарды тексеру – алдын ала тексеру, Harding FPA сынағы емес.",
            "Проверка вспышек предварительная и не является тестом Harding FPA.",
            "The check for flashes is a pre-check, not a Harding FPA test.");

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;color:#1b2430;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}.sub{color:#4a5565;margin:.25rem 0 1.5rem}
            .mark{display:inline-block;border-radius:.25rem;padding:0 .5rem;font-weight:600;color:#fff}
            .FAIL{background:#a3160f}.WARN{background:#7a5200}.PASS{background:#1a6b34}
            article{border-left:.25rem solid #c6ccd4;padding:.25rem 1rem;margin:1rem 0}article p{margin:.25rem 0}
            figure{display:inline-block;margin:.5rem .75rem 0 0}figcaption{font-size:.85rem;color:#4a5565}
            dl{display:flex;gap:1.5rem;margin:.25rem 0}dt{color:#4a5565}dd{margin:0 0 0 .5rem}dl div{display:flex}
            svg{width:100%;height:auto}ul{padding-left:1.2rem;columns:2}code{overflow-wrap:anywhere}
            """;

    private final QcReport report;
    private final List<QcOverride> overrides;
    private final Path stills;
    private final Locale locale;

    private ReportPage(QcReport report, List<QcOverride> overrides, Path stills, Locale locale) {
        this.report = report;
        this.overrides = overrides;
        this.stills = stills;
        this.locale = locale;
    }

    /**
     * @param stills the folder of small pictures, {@code still-00001.jpg} each two seconds; those that are missing are left out
     */
    public static String of(QcReport report, List<QcOverride> overrides, Path stills, Locale locale)
            throws IOException {
        return new ReportPage(report, overrides, stills, locale).page();
    }

    private String page() throws IOException {
        var html = new StringBuilder(
                "<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">\n".formatted(locale.getLanguage()));
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>%s</title>\n<style>\n%s</style></head><body>\n".formatted(say(TITLE), STYLE));
        html.append("<h1>%s %s</h1>\n".formatted(say(TITLE), mark(report.verdict())));
        html.append("<p class=\"sub\"><code>%s</code><br>%s %s · %s · %s</p>\n"
                .formatted(
                        report.master().hex(),
                        say(LENGTH),
                        report.length(),
                        escape(report.thresholds()),
                        escape(String.join(", ", report.tools()))));
        for (QcFinding finding : report.findings()) {
            if (finding.verdict() != QcVerdict.PASS) {
                html.append(article(finding));
            }
        }
        if (!report.curve().isEmpty()) {
            html.append("<h2>%s</h2>\n%s".formatted(say(CURVE), LoudnessCurve.svg(report.curve(), say(CURVE))));
        }
        html.append(list(DECIDED, report.decisions(), decision -> say(decision.sentence())));
        List<QcFinding> passed = report.findings().stream()
                .filter(finding -> finding.verdict() == QcVerdict.PASS)
                .toList();
        html.append(list(PASSED, passed, finding -> title(finding.check())));
        return html.append("<p class=\"sub\">%s</p>\n</body></html>\n".formatted(say(NO_FPA)))
                .toString();
    }

    private String article(QcFinding finding) throws IOException {
        var html = new StringBuilder("<article><h2>%s %s</h2>\n<p>%s</p>\n"
                .formatted(mark(finding.verdict()), title(finding.check()), say(finding.sentence())));
        if (!finding.measured().isEmpty()) {
            html.append("<dl><div><dt>%s</dt><dd>%s</dd></div>".formatted(say(SEEN), escape(finding.measured())));
            if (!finding.threshold().isEmpty()) {
                html.append("<div><dt>%s</dt><dd>%s</dd></div>".formatted(say(LIMIT), escape(finding.threshold())));
            }
            html.append("</dl>\n");
        }
        for (Stretch place : finding.where().stream().limit(MOST_PLACES).toList()) {
            html.append(figure(place));
        }
        for (QcOverride override : overrides) {
            if (override.master().equals(report.master()) && override.check().equals(finding.check())) {
                html.append("<p>%s</p>\n"
                        .formatted(say(LIFTED.with(override.by(), override.roleInWords(), override.reason()))));
            }
        }
        return html.append("</article>\n").toString();
    }

    private String figure(Stretch place) throws IOException {
        // the last still at or before the middle of the place
        long middle = (place.from().count() + place.until().count()) / 2;
        Path still = stills.resolve(String.format(Locale.ROOT, "still-%05d.jpg", middle / BETWEEN_STILLS.count() + 1));
        String picture = Files.exists(still)
                ? "<img width=\"160\" height=\"90\" alt=\"\" src=\"data:image/jpeg;base64,%s\">"
                        .formatted(Base64.getEncoder().encodeToString(Files.readAllBytes(still)))
                : "";
        return "<figure>%s<figcaption>%s – %s</figcaption></figure>\n".formatted(picture, place.from(), place.until());
    }

    private <T> String list(Wording title, List<T> items, Function<T, String> text) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .map(item -> "<li>" + text.apply(item) + "</li>\n")
                        .collect(Collectors.joining("", "<h2>%s</h2>\n<ul>\n".formatted(say(title)), "</ul>\n"));
    }

    private String title(CheckName name) {
        return say(Check.title(name));
    }

    private String mark(QcVerdict verdict) {
        Wording word = switch (verdict) {
            case PASS -> Wording.of("Өтті", "Пройдено", "Passed");
            case WARN -> Wording.of("Ескерту", "Внимание", "Warning");
            case FAIL -> Wording.of("Эфирге жарамсыз", "Не для эфира", "Not for air");
        };
        return "<span class=\"mark %s\">%s</span>".formatted(verdict, say(word));
    }

    private String say(Wording wording) {
        return escape(wording.in(locale));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
