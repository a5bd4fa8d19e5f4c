package kz.telesabaq.media;

/**
 * One step of the web ladder.
 *
 * @param name also the folder's name: {@code 360p}
 * @param bitsPerSecond peak of picture and sound together, as a master playlist states it
 * @param codecs RFC 6381 string, {@code avc1.4d401e,mp4a.40.2}
 */
public record Rung(String name, int width, int height, int bitsPerSecond, String codecs) {}
