package kz.telesabaq.transcode.app;

import kz.telesabaq.media.Clip;
import kz.telesabaq.transcode.steps.StepOrder;

/** Reads the clip that a finished PACK left, for the shelf. */
@FunctionalInterface
public interface PackedClip {
    Clip of(StepOrder order);
}
