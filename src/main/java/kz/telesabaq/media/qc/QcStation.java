package kz.telesabaq.media.qc;

import java.nio.file.Path;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.SourceFacts;

/** Where rides begin. */
public interface QcStation {

    /**
     * A ride on one run.
     *
     * @param length how long the lesson will be
     * @param folder an empty folder of its own, in which measurements and small pictures are left
     */
    QcRide board(SourceFacts facts, Frames length, Path folder);
}
