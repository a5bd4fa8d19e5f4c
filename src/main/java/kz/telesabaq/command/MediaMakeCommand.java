package kz.telesabaq.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Rung;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.media.app.ChecksByHand;
import kz.telesabaq.media.app.ProbeFile;
import kz.telesabaq.media.ffmpeg.FfmpegFault;
import kz.telesabaq.media.ffmpeg.FfmpegFinder;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.app.MakeFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code telesabaq media make FILE --out DIR}: house file, web ladders and all else the house makes of one recording, without server or database. */
@Command(
        name = "make",
        description = "Makes the house file, the web ladders and all else of a recording, by the steps of the house.",
        mixinStandardHelpOptions = true)
final class MediaMakeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions how;

    @Parameters(paramLabel = "FILE", description = "the recording")
    private Path file;

    @Option(
            names = "--recipe",
            paramLabel = "NAME",
            defaultValue = "xdcam-hd422",
            description = "what is made (default: ${DEFAULT-VALUE})")
    private String recipe;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder the files are laid in")
    private Path out;

    @Option(
            names = "--number",
            paramLabel = "LLNNNNNN",
            defaultValue = "XX000001",
            description = "house number of what is made (default: ${DEFAULT-VALUE})")
    private String number;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = ".home",
            description = "where run-time data lies; the shipped ffmpeg is unpacked there (default: ${DEFAULT-VALUE})")
    private Path home;

    @Option(
            names = "--only",
            paramLabel = "PROFILE",
            split = ",",
            description = "of what is not for air make only these, for example board,posters (default: everything)")
    private List<String> only = List.of();

    private int shown = -1;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw wrongUse("There is no file " + file + ".");
        }
        Recipe wanted = Recipe.named(recipe)
                .orElseThrow(() -> wrongUse("There is no recipe \"" + recipe + "\"; there are: "
                        + Recipe.all().stream().map(Recipe::name).collect(Collectors.joining(", ")) + "."));
        HouseNumber houseNumber = houseNumber();
        var finder = FfmpegFinder.onThisMachine(home.resolve("cache"));
        String name = String.valueOf(file.getFileName());
        var printer = new FindingsPrinter(spec.commandLine().getOut(), how);
        return switch (new ProbeFile(finder).behindTheGate(file, name)) {
            case Reading.Refused<SourceFacts> refused ->
                printer.print(new LinkedHashMap<>(), NOT_MADE, refused.findings());
            case Reading.Accepted<SourceFacts> probed -> {
                var checks = ChecksByHand.by(ProjectFolder.thresholds());
                Outcome outcome = new MakeFile(
                                ffmpeg(finder),
                                out,
                                ProjectFolder.profiles(),
                                checks.station(),
                                checks.judge(),
                                checks.captions())
                        .make(file, probed.value(), houseNumber, wanted, Set.copyOf(only), this::progress);
                yield print(printer, outcome, houseNumber);
            }
        };
    }

    private int print(FindingsPrinter printer, Outcome outcome, HouseNumber houseNumber) {
        return switch (outcome) {
            case Outcome.Made made -> printer.print(facts(made.clip()), MADE.with(houseNumber), List.of());
            case Outcome.Refused refused -> printer.print(new LinkedHashMap<>(), NOT_MADE, refused.findings());
            case Outcome.Failed failed -> throw new FfmpegFault(failed.why());
        };
    }

    private static final Wording MADE = Wording.of("%s дайын болды.", "%s изготовлен.", "%s is made.");
    private static final Wording NOT_MADE =
            Wording.of("Ештеңе жасалған жоқ.", "Ничего не изготовлено.", "Nothing was made.");

    private void progress(int percent) {
        if (!how.json() && percent / 5 > shown / 5) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(percent + " %");
            err.flush();
        }
        shown = Math.max(shown, percent);
    }

    private Map<String, Object> facts(Clip clip) {
        var facts = new LinkedHashMap<String, Object>();
        List<Map<String, Object>> files = new ArrayList<>();
        var house = new LinkedHashMap<String, Object>();
        house.put("file", out.resolve(StorePaths.house(clip.number())).toString());
        house.put("frames", clip.length().count());
        house.put("fingerprint", clip.fingerprint().hex());
        switch (clip.loudness()) {
            case Loudness.Measured loud -> {
                house.put("loudnessTenthsLufs", loud.integratedTenths());
                house.put("truePeakTenthsDbtp", loud.truePeakTenths());
            }
            case Loudness.Unmeasured silent -> house.put("loudness", silent.toString());
        }
        files.add(house);
        for (Rung rung : clip.ladder()) {
            var made = new LinkedHashMap<String, Object>();
            made.put(
                    "file",
                    out.resolve(StorePaths.web(clip.number()))
                            .resolve(rung.name())
                            .toString());
            made.put("frames", clip.length().count());
            made.put("segments", Segments.count(clip.length()));
            made.put("codecs", rung.codecs());
            made.put("peakBitsPerSecond", rung.bitsPerSecond());
            files.add(made);
        }
        facts.put("number", clip.number().text());
        facts.put("files", files);
        return facts;
    }

    private HouseNumber houseNumber() {
        try {
            return new HouseNumber(number);
        } catch (IllegalArgumentException refused) {
            throw wrongUse(String.valueOf(refused.getMessage()));
        }
    }

    private static FfmpegProcess ffmpeg(FfmpegFinder finder) {
        return switch (finder.find()) {
            case Reading.Accepted<FfmpegInstallation> found ->
                new FfmpegProcess(found.value(), LaunchPrefix.ofThisMachine(), Limits.QUESTION);
            case Reading.Refused<FfmpegInstallation> none ->
                throw new FfmpegFault(none.findings().getFirst().sentence().en());
        };
    }

    private CommandLine.ParameterException wrongUse(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }
}
