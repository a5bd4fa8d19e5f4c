package kz.telesabaq.transcode.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.qc.QcJudge;
import kz.telesabaq.media.qc.QcStation;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.disk.KeptDecisions;
import kz.telesabaq.transcode.disk.PartFolder;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.ffmpeg.ListenMaker;
import kz.telesabaq.transcode.ffmpeg.RenditionMaker;
import kz.telesabaq.transcode.judge.JudgeMaker;
import kz.telesabaq.transcode.pack.PackMaker;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.steps.Share;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepGraph;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepPlan;
import kz.telesabaq.transcode.verify.VerifyMaker;

/**
 * Makes one file by hand, by the very steps of the house: no queue, no database, no shelf. What a former run finished in the
 * same folder is only found again.
 */
public final class MakeFile {
    private final Path out;
    private final StepFolders folders;
    private final WhatIsMade whatIsMade;
    private final PackMaker pack;
    private final Map<StepKind, StepMaker> makers = new EnumMap<>(StepKind.class);

    /**
     * @param out folder the files are laid in, as in the media store
     * @param profiles folder of what can be made
     */
    public MakeFile(
            FfmpegProcess ffmpeg, Path out, Path profiles, QcStation station, QcJudge judge, CaptionReader captions) {
        this.out = out.toAbsolutePath().normalize();
        this.folders = new StepFolders(this.out);
        this.whatIsMade = new WhatIsMade(new CurrentProfiles(profiles), Set.of());
        this.pack = new PackMaker(this.out);
        List.of(
                        new ListenMaker(ffmpeg),
                        new RenditionMaker(ffmpeg, Optional.of(station), this.out, captions),
                        new VerifyMaker(ffmpeg, captions),
                        new JudgeMaker(
                                judge, List.of("ffmpeg " + ffmpeg.installation().version())),
                        pack)
                .forEach(maker -> makers.put(maker.kind(), maker));
    }

    /**
     * Makes it, or says why not.
     *
     * @param only ids of profiles: of what is not for air nothing else is made; empty for everything
     * @param percent told now and then, 0 to 100
     * @throws IOException when the folder cannot be written
     */
    public Outcome make(
            Path file, SourceFacts facts, HouseNumber number, Recipe recipe, Set<String> only, IntConsumer percent)
            throws IOException {
        List<RenditionProfile> profiles = whatIsMade.of(recipe).stream()
                .filter(profile -> only.isEmpty()
                        || profile.isForAir()
                        || only.contains(profile.name().id()))
                .toList();
        var forward = new Forward(percent);
        PartFolder.sweep(out);
        TranscodeOrder work = work(file, facts.essence(), number, recipe);
        SortedMap<String, Path> before = new TreeMap<>();
        StepOrder last = null;
        for (Step step : StepGraph.of(profiles, Haste.AT_EASE).steps()) {
            var order = new StepOrder(step, work, Optional.of(facts), named(step, profiles), List.of(), before);
            StepPlan plan = maker(step).plan(order);
            if (!folders.stands(plan.key())) {
                switch (make(order, plan.key(), forward)) {
                    case StepOutcome.Made made -> {}
                    case StepOutcome.Refused refused -> {
                        return new Outcome.Refused(refused.findings());
                    }
                    case StepOutcome.Failed failed -> {
                        return new Outcome.Failed(failed.cause(), failed.why());
                    }
                }
            }
            before.put(step.name(), folders.of(plan.key()));
            last = order;
        }
        if (last == null) {
            throw new IllegalArgumentException("nothing is to be made of " + file);
        }
        percent.accept(100);
        return new Outcome.Made(pack.of(last));
    }

    private StepOutcome make(StepOrder order, StepKey key, IntConsumer percent) throws IOException {
        try (PartFolder part = PartFolder.open(out, key)) {
            Path written = Files.createDirectory(part.folder().resolve("out"));
            StepOutcome outcome = maker(order.step())
                    .make(
                            order,
                            written,
                            progress -> Share.ofAir(order.step(), progress).ifPresent(percent));
            if (outcome instanceof StepOutcome.Made made) {
                KeptDecisions.write(written, made.decisions());
                folders.keep(key, written);
            }
            return outcome;
        }
    }

    private StepMaker maker(Step step) {
        StepMaker maker = makers.get(step.kind());
        if (maker == null) {
            throw new IllegalStateException("nobody here does " + step.kind());
        }
        return maker;
    }

    private static List<RenditionProfile> named(Step step, List<RenditionProfile> profiles) {
        List<ProfileName> names = step.profiles();
        return profiles.stream()
                .filter(profile -> names.contains(profile.name()))
                .toList();
    }

    private static TranscodeOrder work(Path file, Essence essence, HouseNumber number, Recipe recipe) {
        String name = String.valueOf(file.getFileName());
        return new TranscodeOrder(
                identity(file),
                new Source.FromFile(
                        file.toAbsolutePath().normalize(), essence.rateNumerator(), essence.rateDenominator()),
                name,
                essence.length(),
                new Loudness.Unmeasured(),
                number,
                new Content.OfFiller(Language.KAZAKH, "by-hand"),
                name,
                recipe);
    }

    /** By its place, size and time: reading a long recording once more only to name it would cost a minute. */
    private static Fingerprint identity(Path file) {
        var seen = file.toAbsolutePath().normalize().toFile();
        return new Fingerprint(StepKey.sha256(seen + "\n" + seen.length() + "\n" + seen.lastModified()));
    }

    /** Outputs of one run write at different paces; what people are told only grows. */
    private static final class Forward implements IntConsumer {
        private final IntConsumer told;
        private int furthest = -1;

        Forward(IntConsumer told) {
            this.told = told;
        }

        @Override
        public void accept(int percent) {
            if (percent > furthest) {
                furthest = percent;
                told.accept(percent);
            }
        }
    }
}
