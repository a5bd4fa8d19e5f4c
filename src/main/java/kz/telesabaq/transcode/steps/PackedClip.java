package kz.telesabaq.transcode.steps;

import kz.telesabaq.media.Clip;

/** Reads the clip that a finished PACK left, for the shelf. */
@FunctionalInterface
public interface PackedClip {
    Clip of(StepOrder order);
}
