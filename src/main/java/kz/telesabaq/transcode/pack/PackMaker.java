package kz.telesabaq.transcode.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.disk.FinalNames;
import kz.telesabaq.transcode.disk.StepFolders;
import kz.telesabaq.transcode.steps.PackedClip;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepMaker;
import kz.telesabaq.transcode.steps.StepOrder;
import kz.telesabaq.transcode.steps.StepOutcome;
import kz.telesabaq.transcode.steps.StepPlan;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.verify.Verified;

/** PACK: names the files as the shelf and the playout systems know them. Leaves the fingerprint of the house file. */
public final class PackMaker implements StepMaker, PackedClip {
    private static final String STATE = "pack@1";
    private static final String FINGERPRINT = "house.sha256";
    private static final List<String> PIECES = List.of("web", "more", "house");
    private static final long NEXT_TO_NOTHING = 1 << 20;

    private final StepFolders folders;
    private final FinalNames names;

    /** @param store root of the media store */
    public PackMaker(Path store) {
        this.folders = new StepFolders(store);
        this.names = new FinalNames(store);
    }

    @Override
    public StepKind kind() {
        return StepKind.PACK;
    }

    @Override
    public StepPlan plan(StepOrder order) {
        String made = String.valueOf(order.folderOf(StepKind.MAKE).getFileName());
        return new StepPlan(
                StepKey.of(
                        order.work().id(),
                        STATE,
                        "",
                        List.of(made, order.work().number().text())),
                NEXT_TO_NOTHING);
    }

    @Override
    public StepOutcome make(StepOrder order, Path folder, Consumer<StepProgress> progress) {
        progress.accept(StepProgress.BEGUN);
        Path made = order.folderOf(StepKind.MAKE);
        try {
            if (order.step().part() != Step.Part.REST) {
                Path house = made.resolve(StorePaths.house(order.work().number()));
                try (InputStream bytes = Files.newInputStream(house)) {
                    Files.writeString(
                            folder.resolve(FINGERPRINT), Fingerprint.of(bytes).hex());
                }
            }
            names.give(made, PIECES);
            return new StepOutcome.Made(List.of());
        } catch (IOException fault) {
            throw new UncheckedIOException("packing " + order.work().number(), fault);
        }
    }

    @Override
    public Clip of(StepOrder order) {
        TranscodeOrder work = order.work();
        try {
            return new Clip(
                    work.number(),
                    work.content(),
                    work.title(),
                    work.length(),
                    new Fingerprint(
                            Files.readString(folders.of(plan(order).key()).resolve(FINGERPRINT))),
                    Verified.read(order.folderOf(StepKind.VERIFY)).house(),
                    work.recipe().rungs());
        } catch (IOException fault) {
            throw new UncheckedIOException("reading what was packed of " + work.number(), fault);
        }
    }
}
