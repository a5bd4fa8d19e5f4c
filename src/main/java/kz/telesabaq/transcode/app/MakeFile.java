package kz.telesabaq.transcode.app;

import java.io.File;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.transcode.Outcome;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.ffmpeg.FfmpegWorkshop;
import kz.telesabaq.transcode.steps.StepKey;

/** Makes one file by hand: no queue, no database, no shelf. */
public final class MakeFile {
    private final FfmpegWorkshop workshop;

    /** @param out folder the files are laid in, as in the media store */
    public MakeFile(FfmpegProcess ffmpeg, Path out) {
        this.workshop = new FfmpegWorkshop(ffmpeg, out);
    }

    public Outcome make(
            Path file, Essence essence, Measurement measured, HouseNumber number, Recipe recipe, IntConsumer percent) {
        String name = String.valueOf(file.getFileName());
        workshop.sweep();
        return workshop.make(
                new TranscodeOrder(
                        identity(file),
                        new Source.FromFile(file, essence.rateNumerator(), essence.rateDenominator()),
                        name,
                        essence.length(),
                        measured.loudness(),
                        number,
                        new Content.OfFiller(Language.KAZAKH, "by-hand"),
                        name,
                        recipe),
                percent);
    }

    /** By its place, size and time: reading a long recording once more only to name it would cost a minute. */
    private static Fingerprint identity(Path file) {
        File seen = file.toAbsolutePath().normalize().toFile();
        return new Fingerprint(StepKey.sha256(seen + "\n" + seen.length() + "\n" + seen.lastModified()));
    }
}
