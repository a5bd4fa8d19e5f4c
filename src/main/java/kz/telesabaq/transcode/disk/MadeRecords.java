package kz.telesabaq.transcode.disk;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.StorePaths;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.steps.StepKey;

/**
 * What was finished, one small file a step: {@code made/<key>.properties}. It is written last, so where it stands, all
 * files of the clip stand too.
 */
public final class MadeRecords {
    private final Path store;

    /** @param store root of the media store */
    public MadeRecords(Path store) {
        this.store = store;
    }

    /** The clip made under the step before, if its files are still there. */
    public Optional<Clip> find(StepKey key, TranscodeOrder order) throws IOException {
        Path record = path(key);
        Path house = store.resolve(StorePaths.house(order.number()));
        if (!Files.exists(record)
                || !Files.exists(house)
                || !Files.isDirectory(store.resolve(StorePaths.web(order.number())))) {
            return Optional.empty();
        }
        var facts = new Properties();
        try (Reader reader = Files.newBufferedReader(record, StandardCharsets.UTF_8)) {
            facts.load(reader);
        }
        if (Files.size(house) != Long.parseLong(facts.getProperty("bytes", "-1"))) {
            return Optional.empty();
        }
        return Optional.of(new Clip(
                order.number(),
                order.content(),
                order.title(),
                Frames.of(Long.parseLong(facts.getProperty("frames"))),
                new Fingerprint(facts.getProperty("fingerprint")),
                loudness(facts),
                order.recipe().rungs()));
    }

    /** Writes down that all files of the clip stand. */
    public void keep(StepKey key, Clip clip) throws IOException {
        var facts = new StringBuilder();
        facts.append("number=").append(clip.number()).append('\n');
        facts.append("frames=").append(clip.length().count()).append('\n');
        facts.append("fingerprint=").append(clip.fingerprint()).append('\n');
        facts.append("bytes=")
                .append(Files.size(store.resolve(StorePaths.house(clip.number()))))
                .append('\n');
        if (clip.loudness() instanceof Loudness.Measured measured) {
            facts.append("lufs.tenths=").append(measured.integratedTenths()).append('\n');
            facts.append("peak.tenths=").append(measured.truePeakTenths()).append('\n');
        }
        Path record = path(key);
        Path aside = record.resolveSibling(record.getFileName() + ".new");
        Files.createDirectories(PartFolder.parentOf(record));
        Files.writeString(aside, facts.toString());
        PartFolder.sync(aside);
        Files.move(aside, record, StandardCopyOption.ATOMIC_MOVE);
        PartFolder.sync(PartFolder.parentOf(record));
    }

    private static Loudness loudness(Properties facts) {
        String lufs = facts.getProperty("lufs.tenths");
        String peak = facts.getProperty("peak.tenths");
        return lufs == null || peak == null
                ? new Loudness.Unmeasured()
                : new Loudness.Measured(Integer.parseInt(lufs), Integer.parseInt(peak));
    }

    private Path path(StepKey key) {
        return store.resolve("made").resolve(key.hex() + ".properties");
    }
}
