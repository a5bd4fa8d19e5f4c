package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Booking;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.app.Examination;
import kz.telesabaq.media.app.ExamineFile;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq media qc FILE}: is this recording fit for air? Looks, changes nothing. */
@Command(
        name = "qc",
        description = "Says whether a recording is fit for air, and why not.",
        mixinStandardHelpOptions = true)
final class MediaQcCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions how;

    @Parameters(paramLabel = "FILE", description = "the recording")
    private Path file;

    @Option(names = "--slot-minutes", paramLabel = "N", description = "length of the slot it will air in")
    private Optional<Integer> slotMinutes = Optional.empty();

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = ".home",
            description = "where run-time data lies; the shipped ffmpeg is unpacked there (default: ${DEFAULT-VALUE})")
    private Path home;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "There is no file " + file + ".");
        }
        if (slotMinutes.isPresent() && slotMinutes.get() < 1) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "A slot has at least one minute, not " + slotMinutes.get() + ".");
        }
        var finder = FfmpegFinder.onThisMachine(home.resolve("cache"));
        Optional<Booking> booking = slotMinutes.map(minutes -> new Booking(Frames.ofMinutes(minutes)));
        Examination seen =
                new ExamineFile(finder).examine(file, file.getFileName().toString(), booking, percent -> {});
        return new FindingsPrinter(spec.commandLine().getOut(), how).print(facts(seen), summary(seen), seen.findings());
    }

    private static Map<String, Object> facts(Examination seen) {
        var facts = new LinkedHashMap<String, Object>();
        Essence essence = seen.essence();
        if (essence != null) {
            facts.put("container", essence.container());
            facts.put("frames", essence.length().count());
            facts.put("width", essence.width());
            facts.put("height", essence.height());
            facts.put("rate", essence.rateNumerator() + "/" + essence.rateDenominator());
            facts.put("videoCodec", essence.videoCodec());
            facts.put("audioCodec", essence.audioCodec());
            facts.put("audioChannels", essence.audioChannels());
        }
        Measurement measured = seen.measurement();
        if (measured != null) {
            facts.put("decodedPictureFrames", measured.picture().count());
            facts.put("decodedSoundFrames", measured.sound().count());
            switch (measured.loudness()) {
                case Loudness.Measured loud -> {
                    facts.put("loudnessTenthsLufs", loud.integratedTenths());
                    facts.put("truePeakTenthsDbtp", loud.truePeakTenths());
                }
                case Loudness.Unmeasured silent -> facts.put("loudness", silent.toString());
            }
        }
        return facts;
    }

    private static Wording summary(Examination seen) {
        Wording verdict = seen.isFitForAir()
                ? Wording.of("Эфирге жарамды", "Годится для эфира", "Fit for air")
                : Wording.of("Эфирге жарамсыз", "Не годится для эфира", "Not fit for air");
        return Wording.of("%s (%s).", "%s (%s).", "%s (%s).").with(verdict, FindingsPrinter.count(seen.findings()));
    }
}
