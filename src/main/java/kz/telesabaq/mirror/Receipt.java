package kz.telesabaq.mirror;

import java.time.Instant;
import kz.telesabaq.media.Fingerprint;

/**
 * Proof that a release lies on a target, made after looking at it there.
 *
 * @param place where on the target
 * @param manifest fingerprint of the manifest, which names the fingerprint of every file
 * @param files how many files were verified
 * @param verified when they were
 */
public record Receipt(int revision, String place, Fingerprint manifest, int files, Instant verified) {}
