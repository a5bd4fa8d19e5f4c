package kz.telesabaq.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Severity;
import kz.telesabaq.findings.Wording;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints findings the same way for every command: one line each and a summary for people, one object for programs.
 *
 * <p>The JSON carries every sentence in all three languages, so {@code --lang} does not change it:
 * {@code {"accepted": …, "facts": {…}, "findings": [{"severity", "rule", "file", "row", "column", "sentence", "remedy"}]}}.
 */
final class FindingsPrinter {
    private static final Wording BLOCKS = Wording.of("ТОҚТАТАДЫ", "БЛОКИРУЕТ", "BLOCKS");
    private static final Wording WARNS = Wording.of("НАЗАР АУДАРЫҢЫЗ", "ВНИМАНИЕ", "WARNING");
    private static final Wording NOTES = Wording.of("ЕСКЕРТПЕ", "ЗАМЕЧАНИЕ", "NOTE");

    private final PrintWriter out;
    private final OutputOptions how;

    FindingsPrinter(PrintWriter out, OutputOptions how) {
        this.out = out;
        this.how = how;
    }

    /**
     * Prints and tells how the command ends: {@link ExitCode#FINDINGS} when a finding blocks, else {@link ExitCode#FINE}.
     *
     * @param facts counts and names a program may want, in the order given (use a {@link LinkedHashMap}); values are
     *     numbers, text, lists or maps of them
     * @param summary the last line for people
     */
    int print(Map<String, Object> facts, Wording summary, List<Finding> findings) {
        boolean accepted = !Finding.anyBlocking(findings);
        if (how.json()) {
            out.println(json(accepted, facts, findings));
        } else {
            for (Finding finding : findings) {
                out.println(line(finding, how.language()));
            }
            out.println(summary.in(how.language()));
        }
        out.flush();
        return accepted ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** One finding as people read it: {@code BLOCKS courses.csv:7:grade: sentence remedy}. */
    static String line(Finding finding, Locale locale) {
        return word(finding.severity()).in(locale) + " " + finding.line(locale);
    }

    /** How the findings are counted in a summary: {@code 2 block, 1 warning, 0 notes}. */
    static Wording count(List<Finding> findings) {
        return Wording.of(
                        "тоқтататыны: %d, ескертуі: %d, ескертпесі: %d",
                        "блокирующих: %d, предупреждений: %d, замечаний: %d", "%d blocking, %d warnings, %d notes")
                .with(
                        count(findings, Severity.BLOCKS),
                        count(findings, Severity.WARNS),
                        count(findings, Severity.NOTES));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static Wording word(Severity severity) {
        return switch (severity) {
            case BLOCKS -> BLOCKS;
            case WARNS -> WARNS;
            case NOTES -> NOTES;
        };
    }

    private static String json(boolean accepted, Map<String, Object> facts, List<Finding> findings) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("accepted", accepted);
        answer.put("facts", facts);
        answer.put("findings", findings.stream().map(FindingsPrinter::fields).toList());
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(answer);
    }

    private static Map<String, Object> fields(Finding finding) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        fields.put("rule", finding.rule());
        fields.put("file", finding.place().file());
        fields.put("row", finding.place().row());
        fields.put("column", finding.place().column());
        fields.put("sentence", languages(finding.sentence()));
        fields.put("remedy", languages(finding.remedy()));
        return fields;
    }

    private static Map<String, String> languages(Wording wording) {
        var languages = new LinkedHashMap<String, String>();
        languages.put("kk", wording.kk());
        languages.put("ru", wording.ru());
        languages.put("en", wording.en());
        return languages;
    }
}
