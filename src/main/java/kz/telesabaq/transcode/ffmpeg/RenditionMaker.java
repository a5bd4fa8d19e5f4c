package kz.telesabaq.transcode.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.telesabaq.media.Decision;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.qc.QcRide;
import kz.telesabaq.media.qc.QcStation;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.build.CaptionProducts;
import kz.telesabaq.transcode.build.Command;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.Listened;
import kz.telesabaq.transcode.build.Making;
import kz.telesabaq.transcode.build.MakingCommand;
import kz.telesabaq.transcode.build.MasterPlaylist;
import kz.telesabaq.transcode.build.Rewrap;
import kz.telesabaq.transcode.build.SignedPicture;
import kz.telesabaq.transcode.build.Signings;
import kz.telesabaq.transcode.build.Treatment;
import kz.telesabaq.transcode.build.Treatments.ToneMapping;
import kz.telesabaq.transcode.profiles.Products;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.Scenes;
import kz.telesabaq.transcode.profiles.SignedVersions;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepPlan;
import kz.telesabaq.transcode.steps.StepProgress;

/** MAKE: one decode, everything the step names, measuring riding along. Files lie as {@link Products} says, measurements in {@code qc/}. */
public final class RenditionMaker implements StepMaker {
    private static final Path NOWHERE = Path.of("/made");

    private final FfmpegProcess ffmpeg;
    private final Optional<QcStation> station;
    private final MakingRun run;
    private final Signers signers;
    private final SidecarCaptions captions;

    /**
     * @param station where measuring boards; empty when nobody measures
     * @param store root of the media store, below which sidecars lie
     */
    public RenditionMaker(FfmpegProcess ffmpeg, Optional<QcStation> station, Path store, CaptionReader reader) {
        this.ffmpeg = ffmpeg;
        this.station = station;
        this.run = new MakingRun(ffmpeg);
        this.signers = new Signers(ffmpeg, store);
        this.captions = new SidecarCaptions(store, reader);
    }

    @Override
    public StepKind kind() {
        return StepKind.MAKE;
    }

    /** Levels and scene do not matter for the key: both follow from the source and ffmpeg's version. Sidecars do. */
    @Override
    public StepPlan plan(StepOrder order) {
        Making making = making(
                order,
                StepSource.treatment(order, ToneMapping.POSSIBLE),
                Levels.UNTOUCHED,
                plain(order.profiles()),
                Optional.empty(),
                Optional.empty(),
                Set.of());
        Command command = MakingCommand.of(making, NOWHERE);
        List<String> arguments = new ArrayList<>(List.of(command.graph()));
        command.outputs().forEach(output -> arguments.addAll(output.options()));
        order.sidecars().forEach(sidecar -> arguments.add(sidecar.toString()));
        String names = order.profiles().stream()
                .map(RenditionProfile::name)
                .map(ProfileName::toString)
                .collect(Collectors.joining("+"));
        return new StepPlan(
                StepKey.of(order.work().id(), names, ffmpeg.installation().version(), arguments), bytes(order));
    }

    private static long bytes(StepOrder order) {
        boolean air = order.profiles().stream().anyMatch(RenditionProfile::isForAir);
        long bits = SignedVersions.wanted(order.profiles(), order.sidecars()).stream()
                        .mapToLong(RenditionProfile::bitsPerSecond)
                        .sum()
                + (air
                        ? order.work().recipe().ladder().stream()
                                .mapToLong(RungProfile::peakBits)
                                .sum()
                        : 0);
        return Math.ceilDiv(Math.multiplyExact(bits, order.work().length().toMillis()), 8000L) * 6 / 5;
    }

    @Override
    public StepOutcome make(StepOrder order, Path folder, Consumer<StepProgress> progress) {
        progress.accept(StepProgress.BEGUN);
        try {
            return makeIn(order, folder.toAbsolutePath(), progress);
        } catch (IOException fault) {
            throw new UncheckedIOException("making " + order.work().number() + " in " + folder, fault);
        }
    }

    private StepOutcome makeIn(StepOrder order, Path folder, Consumer<StepProgress> progress) throws IOException {
        Listened listened =
                Listened.parse(Files.readString(order.folderOf(StepKind.LISTEN).resolve(Listened.FILE)));
        Treatment treatment = StepSource.treatment(order, run.toneMapping(StepSource.facts(order)));
        List<RenditionProfile> profiles =
                SignedVersions.wanted(Scenes.wanted(order.profiles(), listened.scene()), order.sidecars());
        CaptionProducts text = captions.products(order, profiles);
        Set<ProfileName> copied = Rewrap.copied(
                StepSource.facts(order),
                bytesOfSource(order, profiles),
                order.work().length(),
                listened,
                profiles);
        Making silent = making(
                order, treatment, listened.levels(), plain(profiles), Optional.empty(), Optional.empty(), copied);
        boolean runs = !MakingCommand.of(silent, folder).outputs().isEmpty();
        Optional<QcRide> ride = runs ? ride(order, folder) : Optional.empty();
        List<Making> makings = new ArrayList<>(
                List.of(making(order, treatment, listened.levels(), plain(profiles), ride, Optional.empty(), copied)));
        List<Decision> decisions = new ArrayList<>(treatment.decisions());
        for (SignedPicture signed : signers.pictures(order, profiles, text)) {
            makings.add(making(
                    order,
                    treatment,
                    listened.levels(),
                    profiles.stream()
                            .filter(profile -> profile.signer().equals(Optional.of(signed.signer())))
                            .toList(),
                    Optional.empty(),
                    Optional.of(signed),
                    Set.of()));
            decisions.addAll(Signings.decisions(signed, order.work().length()));
        }
        if (order.profiles().stream().anyMatch(profile -> profile.signer().isPresent()) && makings.size() == 1) {
            decisions.add(Signings.notMade());
        }
        int done = 0;
        for (Making making : makings) {
            Consumer<StepProgress> share = share(progress, done++, makings.size());
            Optional<StepOutcome> badly = run.of(order, MakingCommand.of(making, folder), making.ride(), share, folder);
            if (badly.isPresent()) {
                return badly.get();
            }
        }
        if (ride.isPresent()) {
            ride.get().arrive();
        }
        for (RenditionProfile profile : profiles) {
            if (profile instanceof RenditionProfile.WebLadder ladder) {
                Files.writeString(
                        folder.resolve(Products.playlist(order.work().number(), ladder)),
                        MasterPlaylist.of(ladder, text.languages()));
            }
        }
        SidecarCaptions.write(text, folder);
        decisions.addAll(text.decisions());
        decisions.addAll(Rewrap.decisions(copied));
        return new StepOutcome.Made(decisions);
    }

    /** Looked up only where a house file could be copied from it. */
    private static long bytesOfSource(StepOrder order, List<RenditionProfile> profiles) throws IOException {
        return profiles.stream().anyMatch(RenditionProfile::isForAir)
                ? Files.size(StepSource.file(order).file())
                : 0;
    }

    /** A process is one of several; what is still to be written keeps its room. */
    private static Consumer<StepProgress> share(Consumer<StepProgress> progress, int done, int all) {
        return told -> progress.accept(
                new StepProgress((done * 100 + told.percent()) / all, told.speedHundredths(), told.left()));
    }

    private static List<RenditionProfile> plain(List<RenditionProfile> profiles) {
        return profiles.stream().filter(profile -> profile.signer().isEmpty()).toList();
    }

    /** What is made later than the lesson's own half is judged by nobody. */
    private Optional<QcRide> ride(StepOrder order, Path folder) throws IOException {
        if (station.isEmpty() || order.step().part() == Step.Part.REST) {
            return Optional.empty();
        }
        Path own = Files.createDirectories(folder.resolve("qc"));
        return station.map(
                open -> open.board(StepSource.facts(order), order.work().length(), own));
    }

    private static Making making(
            StepOrder order,
            Treatment treatment,
            Levels levels,
            List<RenditionProfile> profiles,
            Optional<QcRide> ride,
            Optional<SignedPicture> signed,
            Set<ProfileName> copied) {
        return new Making(
                StepSource.file(order),
                order.work().length(),
                order.work().number(),
                treatment,
                levels,
                order.work().recipe(),
                profiles,
                ride,
                signed,
                copied);
    }
}
