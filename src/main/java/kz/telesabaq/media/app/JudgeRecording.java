package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.probe.MeasuringRide;
import kz.telesabaq.media.qc.QcJudge;
import kz.telesabaq.media.qc.QcMeasured;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.media.qc.QcReport;
import kz.telesabaq.media.qc.QcThresholds;
import kz.telesabaq.media.report.MeasuredJson;
import kz.telesabaq.media.report.ReportPage;
import kz.telesabaq.media.report.ThresholdSheet;
import kz.telesabaq.media.rules.QcRemedies;
import kz.telesabaq.media.rules.QcRules;

/**
 * Judges recordings by the house's sheet of thresholds. Its length against the slot was judged at the door, by the same rule and
 * the same numbers.
 */
public final class JudgeRecording implements QcJudge {
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    private final Function<Fingerprint, List<QcOverride>> overrides;
    private final Consumer<QcReport> book;
    private final Path sheet;

    /**
     * @param overrides that stand for a recording
     * @param book takes every report
     * @param sheet of thresholds; read anew each time, so that an editor of it need not start the house again
     */
    public JudgeRecording(Function<Fingerprint, List<QcOverride>> overrides, Consumer<QcReport> book, Path sheet) {
        this.overrides = overrides;
        this.book = book;
        this.sheet = sheet;
    }

    @Override
    public List<String> basis(Fingerprint master) {
        QcThresholds limits = thresholds();
        List<String> basis =
                new ArrayList<>(List.of(limits.name(), limits.limits().toString()));
        overrides.apply(master).forEach(override -> basis.add(override.check() + " " + override.by()));
        return List.copyOf(basis);
    }

    @Override
    public List<Finding> judge(Recording recording, Path folder) throws IOException {
        QcThresholds limits = thresholds();
        QcMeasured measured =
                MeasuredJson.read(Files.readString(recording.ridden().resolve(MeasuringRide.MEASURED)));
        var report = new QcReport(
                recording.master(),
                recording.length(),
                limits.name(),
                recording.tools(),
                QcRules.judge(recording.facts(), measured, Optional.of(recording.finished()), Optional.empty(), limits),
                recording.decisions(),
                recording.curve());
        List<QcOverride> standing = overrides.apply(recording.master());
        book.accept(report);
        Files.writeString(folder.resolve("report.json"), MeasuredJson.write(report));
        for (String language : LANGUAGES) {
            Files.writeString(
                    folder.resolve("report." + language + ".html"),
                    ReportPage.of(report, standing, recording.ridden(), Locale.of(language)));
        }
        return QcRemedies.findings(recording.name(), report.blocking(standing));
    }

    private QcThresholds thresholds() {
        String json;
        try {
            json = Files.readString(sheet);
        } catch (IOException fault) {
            throw new MediaFault("cannot read the sheet of thresholds " + sheet, fault);
        }
        return switch (ThresholdSheet.read(String.valueOf(sheet.getFileName()), json)) {
            case Reading.Accepted<QcThresholds> limits -> limits.value();
            case Reading.Refused<QcThresholds> broken -> throw new MediaFault(broken.findings());
        };
    }
}
