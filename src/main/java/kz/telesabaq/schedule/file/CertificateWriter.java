package kz.telesabaq.schedule.file;

import static kz.telesabaq.schedule.file.JsonText.quoted;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Certificate;
import kz.telesabaq.schedule.Certificate.ClockBound;
import kz.telesabaq.schedule.Certificate.Tally;
import kz.telesabaq.schedule.RuleCost;

/** Writes a certificate, a line for each figure with all that belongs to it. */
final class CertificateWriter {
    static final String FORMAT = "telesabaq-certificate";
    static final int VERSION = 1;

    private CertificateWriter() {}

    static String write(Certificate certificate) {
        var counts = certificate.counts();
        return String.join(
                        ",\n",
                        List.of(
                                "{\n\"format\": " + quoted(FORMAT),
                                "\"version\": " + VERSION,
                                "\"year\": " + quoted(certificate.year()),
                                "\"origin\": {\"version\": %s, \"seed\": %d}"
                                        .formatted(
                                                quoted(certificate.origin().version()),
                                                certificate.origin().seed()),
                                "\"papers\": " + quoted(certificate.inputs().papers()),
                                "\"plan\": " + quoted(certificate.inputs().plan()),
                                "\"hardBreaches\": " + certificate.hardBreaches(),
                                "\"longestDriftDays\": " + certificate.longestDriftDays(),
                                "\"bounds\": "
                                        + JsonText.lines(certificate.bounds().stream()
                                                .map(CertificateWriter::bound)
                                                .toList()),
                                "\"clocks\": "
                                        + JsonText.lines(certificate.clocks().stream()
                                                .map(CertificateWriter::clock)
                                                .toList()),
                                "\"rules\": "
                                        + JsonText.lines(certificate.rules().stream()
                                                .map(CertificateWriter::rule)
                                                .toList()),
                                "\"counts\": {\n\"all\": " + tally(counts.all()),
                                "\"byChannel\": " + tallies(counts.byChannel()),
                                "\"byGrade\": " + tallies(counts.byGrade()),
                                "\"bySubject\": " + tallies(counts.bySubject()),
                                "\"byWeek\": " + tallies(counts.byWeek())))
                + "\n}\n}\n";
    }

    private static String bound(Bound bound) {
        return "{\"measure\": %s, \"aim\": %s, \"planned\": %d, \"bound\": %d, \"among\": %s, \"gapPerMille\": %d, \"meaning\": %s, \"argument\": %s}"
                .formatted(
                        quoted(bound.measure()),
                        quoted(bound.aim().name().toLowerCase(Locale.ROOT)),
                        bound.planned(),
                        bound.bound(),
                        quoted(bound.among().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                        bound.gapPerMille(),
                        JsonText.wording(bound.meaning()),
                        JsonText.wording(bound.argument()));
    }

    private static String clock(ClockBound clock) {
        return "{\"channel\": %s, \"grade\": %d, \"planned\": %d, \"bound\": %d}"
                .formatted(quoted(clock.channel()), clock.grade().number(), clock.planned(), clock.bound());
    }

    private static String rule(RuleCost rule) {
        return "{\"rule\": %s, \"level\": %s, \"breaches\": %d, \"units\": %d, \"weight\": %d, \"cost\": %d}"
                .formatted(
                        quoted(rule.rule()),
                        quoted(rule.level().name().toLowerCase(Locale.ROOT)),
                        rule.breaches(),
                        rule.units(),
                        rule.weight(),
                        rule.cost());
    }

    private static String tallies(Map<?, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": " + tally(entry.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private static String tally(Tally tally) {
        return "[%d, %d]".formatted(tally.premieres(), tally.repeats());
    }
}
