package kz.telesabaq.transcode.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.media.captions.read.CaptionFiles;
import kz.telesabaq.transcode.Orders;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.TestFacts;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.build.Listened;
import kz.telesabaq.transcode.ffmpeg.ListenMaker;
import kz.telesabaq.transcode.ffmpeg.RenditionMaker;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;

/** A lesson that went through LISTEN and MAKE as they really are, for VERIFY to look at. */
record MadeLesson(TranscodeOrder work, SourceFacts facts, List<RenditionProfile> profiles, Path folder, String made) {
    static final CaptionReader CAPTIONS = new CaptionFiles();
    private static final VerifyMaker VERIFY = new VerifyMaker(TestClips.FFMPEG, CAPTIONS);

    /** @param channels of its sound */
    static MadeLesson of(TranscodeOrder work, int channels, List<RenditionProfile> profiles, Path folder)
            throws IOException {
        var lesson = new MadeLesson(work, TestFacts.of(work.length(), channels), profiles, folder, "make");
        lesson.step(StepKind.LISTEN, new ListenMaker(TestClips.FFMPEG));
        lesson.step(StepKind.MAKE, new RenditionMaker(TestClips.FFMPEG, Optional.empty(), folder, CAPTIONS));
        return lesson;
    }

    static MadeLesson of(Path master, Frames length, List<RenditionProfile> profiles, Path folder) throws IOException {
        return of(Orders.anOrder(master, length), 1, profiles, folder);
    }

    private void step(StepKind kind, StepMaker maker) throws IOException {
        Path own = Files.createDirectories(of(kind));
        assertThat(maker.make(order(kind), own, progress -> {})).as(kind.name()).isInstanceOf(StepOutcome.Made.class);
    }

    /** Where a step left its files. */
    Path of(StepKind kind) {
        return folder.resolve(kind == StepKind.MAKE ? made : kind.name().toLowerCase(Locale.ROOT));
    }

    /** A file of the making. */
    Path file(String name) {
        return of(StepKind.MAKE).resolve(name);
    }

    Listened listened() throws IOException {
        return Listened.parse(Files.readString(of(StepKind.LISTEN).resolve(Listened.FILE)));
    }

    StepOutcome verify() throws IOException {
        Path own = Files.createTempDirectory(folder, "verify");
        StepOutcome outcome = VERIFY.make(order(StepKind.VERIFY), own, progress -> {});
        if (outcome instanceof StepOutcome.Made) {
            Files.copy(
                    own.resolve("verified.json"), folder.resolve("verified.json"), StandardCopyOption.REPLACE_EXISTING);
        }
        return outcome;
    }

    Verified verified() throws IOException {
        return Verified.read(folder);
    }

    StepOrder order(StepKind kind) {
        return new StepOrder(
                new Step(
                        kind,
                        Step.Part.WHOLE,
                        kind == StepKind.LISTEN
                                ? List.of()
                                : profiles.stream().map(RenditionProfile::name).toList()),
                work,
                Optional.of(facts),
                profiles,
                List.of(),
                new TreeMap<>(Map.of("LISTEN-WHOLE", of(StepKind.LISTEN), "MAKE-WHOLE", of(StepKind.MAKE))));
    }
}
