package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Booking;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.gate.StructureGate;
import kz.telesabaq.media.probe.EssenceProbe;
import kz.telesabaq.media.probe.MeasuringPass;
import kz.telesabaq.media.rules.MasterRules;

/** Looks at one file: gate, probe, one full decoding, rules. Needs ffmpeg, but neither database nor Spring. */
public final class ExamineFile {
    private final FfmpegFinder finder;
    private final StructureGate gate = new StructureGate();

    public ExamineFile(FfmpegFinder finder) {
        this.finder = finder;
    }

    /**
     * Examines a file to the end, or to the first room that refuses it.
     *
     * @param givenName the name its owner knows it by, for the findings
     * @param onPercent told how much of it is decoded, 0 to 100
     * @throws IOException when the file itself cannot be read
     * @throws MediaFault when there is no ffmpeg on this machine
     */
    public Examination examine(Path file, String givenName, Optional<Booking> booking, Consumer<Integer> onPercent)
            throws IOException {
        return shown(file, LandingName.shown(givenName), booking, onPercent);
    }

    private Examination shown(Path file, String givenName, Optional<Booking> booking, Consumer<Integer> onPercent)
            throws IOException {
        Reading<StructureGate.Passed> door = gate.examine(file, givenName);
        return switch (door) {
            case Reading.Refused<StructureGate.Passed> refused -> Examination.refusedAtTheGate(refused.findings());
            case Reading.Accepted<StructureGate.Passed> passed ->
                behindTheGate(file, givenName, booking, passed.value().kind().extension(), onPercent);
        };
    }

    private Examination behindTheGate(
            Path file, String givenName, Optional<Booking> booking, String extension, Consumer<Integer> onPercent) {
        FfmpegProcess process = ffmpeg();
        Reading<Essence> probed = new EssenceProbe(process).probe(file, givenName);
        return switch (probed) {
            case Reading.Refused<Essence> refused -> new Examination(extension, null, null, refused.findings());
            case Reading.Accepted<Essence> accepted ->
                measured(process, file, givenName, booking, extension, accepted.value(), onPercent);
        };
    }

    private static Examination measured(
            FfmpegProcess process,
            Path file,
            String givenName,
            Optional<Booking> booking,
            String extension,
            Essence essence,
            Consumer<Integer> onPercent) {
        var pass = new MeasuringPass(process);
        Reading<Measurement> measured = pass.measure(
                file,
                givenName,
                essence,
                progress -> onPercent.accept(progress.percentOf(essence.length().toDuration())));
        return switch (measured) {
            case Reading.Refused<Measurement> refused -> new Examination(extension, essence, null, refused.findings());
            case Reading.Accepted<Measurement> accepted -> {
                List<Finding> findings = MasterRules.check(givenName, essence, accepted.value(), booking);
                yield new Examination(extension, essence, accepted.value(), findings);
            }
        };
    }

    private FfmpegProcess ffmpeg() {
        return switch (finder.find()) {
            case Reading.Accepted<FfmpegInstallation> found ->
                new FfmpegProcess(found.value(), LaunchPrefix.ofThisMachine(), Limits.QUESTION);
            case Reading.Refused<FfmpegInstallation> none -> throw new MediaFault(none.findings());
        };
    }
}
