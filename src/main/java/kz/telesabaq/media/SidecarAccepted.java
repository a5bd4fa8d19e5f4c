package kz.telesabaq.media;

import kz.telesabaq.curriculum.LessonCode;

/**
 * A file that goes with a lesson came after its recording was accepted, and fits it. Receiving it twice changes nothing.
 *
 * @param master the recording whose sidecars {@link MasterSidecars} now tells anew
 */
public record SidecarAccepted(LessonCode lesson, Fingerprint master) {}
