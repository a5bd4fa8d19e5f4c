package kz.telesabaq.media;

import java.nio.file.Path;

/**
 * A file as it came from a teacher or a studio. The same bytes twice are one master.
 *
 * @param id SHA-256 of its bytes
 * @param file where the house keeps it, under a name of its own
 * @param givenName the name it arrived under; data, never used as a path
 */
public record Master(Fingerprint id, Path file, String givenName, Content content, Essence essence) {}
