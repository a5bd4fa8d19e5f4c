package kz.telesabaq.media.app;

import java.io.IOException;
import java.nio.file.Path;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.media.gate.StructureGate;
import kz.telesabaq.media.probe.EssenceProbe;

/** Reads the headers of one file that passed the gate. Needs ffmpeg, but neither database nor Spring. */
public final class ProbeFile {
    private final FfmpegFinder finder;

    public ProbeFile(FfmpegFinder finder) {
        this.finder = finder;
    }

    /**
     * What its headers say.
     *
     * @param givenName the name its owner knows it by, for the findings
     * @throws MediaFault when there is no ffmpeg on this machine
     */
    public Reading<SourceFacts> probe(Path file, String givenName) {
        return new EssenceProbe(ffmpeg()).facts(file, LandingName.shown(givenName));
    }

    /**
     * What the headers of a file say that has not passed the gate yet; or why it does not.
     *
     * @throws IOException when the file itself cannot be read
     */
    public Reading<SourceFacts> behindTheGate(Path file, String givenName) throws IOException {
        return switch (new StructureGate().examine(file, LandingName.shown(givenName))) {
            case Reading.Refused<StructureGate.Passed> refused -> Reading.refused(refused.findings());
            case Reading.Accepted<StructureGate.Passed> passed -> probe(file, givenName);
        };
    }

    FfmpegProcess ffmpeg() {
        return switch (finder.find()) {
            case Reading.Accepted<FfmpegInstallation> found ->
                new FfmpegProcess(found.value(), LaunchPrefix.ofThisMachine(), Limits.QUESTION);
            case Reading.Refused<FfmpegInstallation> none -> throw new MediaFault(none.findings());
        };
    }
}
