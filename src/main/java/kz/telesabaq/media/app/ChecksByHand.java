package kz.telesabaq.media.app;

import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.media.captions.read.CaptionFiles;
import kz.telesabaq.media.probe.MeasuringStation;
import kz.telesabaq.media.qc.QcJudge;
import kz.telesabaq.media.qc.QcStation;

/** What measures and judges a recording that is made by hand: no book, nobody who overrode anything. */
public record ChecksByHand(QcStation station, QcJudge judge, CaptionReader captions) {

    /** @param sheet of thresholds */
    public static ChecksByHand by(Path sheet) {
        return new ChecksByHand(
                new MeasuringStation(),
                new JudgeRecording(master -> List.of(), report -> {}, sheet),
                new CaptionFiles());
    }
}
