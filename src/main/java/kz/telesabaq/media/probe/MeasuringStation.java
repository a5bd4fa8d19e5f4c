package kz.telesabaq.media.probe;

import java.nio.file.Path;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.qc.QcStation;

/** Lends measuring filters to runs of ffmpeg. */
public final class MeasuringStation implements QcStation {

    @Override
    public MeasuringRide board(SourceFacts facts, Frames length, Path folder) {
        return new MeasuringRide(facts, folder);
    }
}
