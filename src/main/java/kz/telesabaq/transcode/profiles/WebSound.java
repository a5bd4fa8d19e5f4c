package kz.telesabaq.transcode.profiles;

/**
 * One sound rung of a web ladder.
 *
 * @param name also the folder's name: {@code aac32}
 * @param codec as ffmpeg calls its encoder
 * @param channels 1 or 2
 */
public record WebSound(String name, String codec, int channels, int bitsPerSecond) {

    public WebSound {
        if (channels < 1 || channels > 2) {
            throw new IllegalArgumentException("sound %s has one or two channels, not %d".formatted(name, channels));
        }
    }
}
