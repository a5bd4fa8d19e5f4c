package kz.telesabaq.media;

/**
 * A master passed the gate and can be made into house format. Receiving it twice changes nothing.
 *
 * @param measured loudness of the master as it came; unmeasured while nobody listened to it
 */
public record MasterAccepted(Master master, Loudness measured) {}
