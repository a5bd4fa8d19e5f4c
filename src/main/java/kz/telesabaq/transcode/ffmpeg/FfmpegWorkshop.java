package kz.telesabaq.transcode.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.RungProfile;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.WorkFindings;
import kz.telesabaq.transcode.Workshop;
import kz.telesabaq.transcode.build.Command;
import kz.telesabaq.transcode.build.LevelRound;
import kz.telesabaq.transcode.build.Levels;
import kz.telesabaq.transcode.build.MakeCommand;
import kz.telesabaq.transcode.build.SoundGraph;
import kz.telesabaq.transcode.build.TailCommand;
import kz.telesabaq.transcode.disk.DiskRoom;
import kz.telesabaq.transcode.disk.MadeRecords;
import kz.telesabaq.transcode.disk.PartFolder;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.verify.Inspection;

/**
 * Makes orders with ffmpeg: listen, encode everything in one process, inspect, measure again, and only then move the files
 * to where others look. Safe for several threads, one order each.
 */
public final class FfmpegWorkshop implements Workshop {
    private static final long KEEP_FREE = 256L << 20;
    private static final int HEARD = 3;
    private static final int ENCODED = 92;

    private final FfmpegProcess ffmpeg;
    private final Path store;
    private final DiskRoom room;
    private final MadeRecords records;
    private final Meter meter;
    private final LevelSetter levelSetter;
    private final Inspection inspection;

    /** @param store root of the media store; everything is written below it */
    public FfmpegWorkshop(FfmpegProcess ffmpeg, Path store) {
        this(ffmpeg, store, KEEP_FREE);
    }

    FfmpegWorkshop(FfmpegProcess ffmpeg, Path store, long keepFree) {
        this.ffmpeg = ffmpeg;
        this.store = store.toAbsolutePath().normalize();
        this.room = new DiskRoom(this.store, keepFree);
        this.records = new MadeRecords(this.store);
        this.meter = new Meter(ffmpeg);
        this.levelSetter = new LevelSetter(meter);
        this.inspection = new Inspection(ffmpeg);
    }

    /** Removes what workers that died left behind; called once before work begins. */
    public void sweep() {
        try {
            PartFolder.sweep(store);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot sweep unfinished work below " + store, fault);
        }
    }

    @Override
    public Outcome make(TranscodeOrder order, IntConsumer percent) {
        StepKey key = MakeCommand.key(order, ffmpeg.installation().version());
        try {
            Optional<Clip> before = records.find(key, order);
            if (before.isPresent()) {
                return new Outcome.Made(before.get());
            }
            Optional<DiskRoom.Promise> promise = room.reserve(MakeCommand.room(order.recipe(), order.length()));
            if (promise.isEmpty()) {
                return new Outcome.Failed(
                        Outcome.Cause.NO_ROOM, "the disk of %s has no room for %s".formatted(store, order.number()));
            }
            try (DiskRoom.Promise held = promise.get();
                    PartFolder part = PartFolder.open(store, key)) {
                return make(order, key, part, percent);
            }
        } catch (IOException | UncheckedIOException fault) {
            return isNoRoom(String.valueOf(fault.getMessage()))
                    ? new Outcome.Failed(Outcome.Cause.NO_ROOM, String.valueOf(fault.getMessage()))
                    : new Outcome.Failed(Outcome.Cause.BROKE, "making " + order.number() + ": " + fault);
        }
    }

    private Outcome make(TranscodeOrder order, StepKey key, PartFolder part, IntConsumer percent) throws IOException {
        return switch (levelSetter.levels(order)) {
            case LevelSetter.Setting.NotHeard silent -> endedBadly(order, silent.ended());
            case LevelSetter.Setting.Set set -> {
                percent.accept(HEARD);
                yield encode(order, set.levels(), key, part, percent);
            }
        };
    }

    private Outcome encode(TranscodeOrder order, Levels levels, StepKey key, PartFolder part, IntConsumer percent)
            throws IOException {
        Files.createDirectories(PartFolder.parentOf(part.folder().resolve(StorePaths.house(order.number()))));
        for (RungProfile rung : order.recipe().ladder()) {
            Files.createDirectories(
                    part.folder().resolve(StorePaths.web(order.number())).resolve(rung.name()));
        }
        List<String> torn = Collections.synchronizedList(new ArrayList<>());
        Ended ended = run(MakeCommand.of(order, levels, part.folder()), order, percent, torn);
        if (!(ended instanceof Ended.Finished)) {
            return endedBadly(order, ended);
        }
        if (!torn.isEmpty()) {
            return refused(order, torn.getFirst());
        }
        if (order.content() instanceof Content.OfSlate || order.content() instanceof Content.OfStandby) {
            Ended tails = tails(order, levels, part);
            if (!(tails instanceof Ended.Finished)) {
                return endedBadly(order, tails);
            }
        }
        return inspect(order, key, part);
    }

    private Ended run(Command command, TranscodeOrder order, IntConsumer percent, List<String> torn) {
        var length = order.length().toDuration();
        return ffmpeg.within(Limits.workOn(length))
                .run(
                        WrapperArguments.of(command),
                        progress -> percent.accept(HEARD + progress.percentOf(length) * (ENCODED - HEARD) / 100),
                        line -> {
                            if (line.contains("partial file") || line.contains("moov atom not found")) {
                                torn.add(line.strip());
                            }
                        });
    }

    private Ended tails(TranscodeOrder order, Levels levels, PartFolder part) {
        return switch (order.source()) {
            case Source.Drawn card -> {
                Command command = TailCommand.of(card, order.recipe(), levels, order.number(), part.folder());
                yield ffmpeg.within(Limits.workOn(TailCommand.all().toDuration()))
                        .run(WrapperArguments.of(command), progress -> {});
            }
            case Source.FromFile file -> throw new IllegalArgumentException("a card is drawn, not brought: " + file);
        };
    }

    private Outcome inspect(TranscodeOrder order, StepKey key, PartFolder part) throws IOException {
        List<String> complaints = inspection.complaints(order, part.folder());
        if (!complaints.isEmpty()) {
            return new Outcome.Refused(complaints.stream()
                    .map(complaint -> WorkFindings.notAsOrdered(order.name(), complaint))
                    .toList());
        }
        Path house = part.folder().resolve(StorePaths.house(order.number()));
        var file = new Source.FromFile(house, 25, 1);
        return switch (meter.listen(
                file, SoundGraph.listeningToHouseFile(), order.length().toDuration())) {
            case Meter.Heard.NoAnswer silent -> endedBadly(order, silent.ended());
            case Meter.Heard.Level(Loudness.Measured heard)
            when !LevelRound.isFit(heard, order.recipe().house()) ->
                new Outcome.Refused(List.of(WorkFindings.offLevel(order.name(), heard)));
            case Meter.Heard.Level(Loudness heard) -> putInPlace(order, key, part, heard);
        };
    }

    private Outcome putInPlace(TranscodeOrder order, StepKey key, PartFolder part, Loudness heard) throws IOException {
        Path house = StorePaths.house(order.number());
        var clip = new Clip(
                order.number(),
                order.content(),
                order.title(),
                order.length(),
                fingerprint(part.folder().resolve(house)),
                heard,
                order.recipe().rungs());
        part.moveInto(store, List.of(StorePaths.web(order.number()), house));
        records.keep(key, clip);
        return new Outcome.Made(clip);
    }

    private Outcome endedBadly(TranscodeOrder order, Ended ended) {
        return switch (ended) {
            case Ended.Finished finished -> throw new IllegalArgumentException("it ended well: " + finished);
            case Ended.Cancelled cancelled ->
                new Outcome.Failed(Outcome.Cause.STOPPED, "stopped while making " + order.number());
            case Ended.Hung hung -> new Outcome.Failed(Outcome.Cause.BROKE, "ffmpeg hung: " + hung.why());
            case Ended.Failed failed
            when isNoRoom(failed.tail()) ->
                new Outcome.Failed(Outcome.Cause.NO_ROOM, "the disk of " + store + " is full");
            case Ended.Failed failed
            when failed.bySignal() ->
                new Outcome.Failed(Outcome.Cause.BROKE, "ffmpeg was killed (exit %d)".formatted(failed.exitCode()));
            case Ended.Failed failed
            when failed.tail().contains("matches no streams") ->
                new Outcome.Refused(List.of(WorkFindings.noSound(order.name())));
            case Ended.Failed failed -> refused(order, lastLine(failed.tail()));
        };
    }

    private static Outcome refused(TranscodeOrder order, String said) {
        return new Outcome.Refused(List.of(WorkFindings.undecodable(order.name(), said)));
    }

    private static boolean isNoRoom(String said) {
        return said.contains("No space left on device") || said.contains("Disk quota exceeded");
    }

    private static String lastLine(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .reduce("", (first, second) -> second)
                .strip();
    }

    private static Fingerprint fingerprint(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JVM has SHA-256", impossible);
        }
    }
}
