package kz.telesabaq.media.ffmpeg;

/** The machine could not run ffmpeg; the input is not to blame. */
public final class FfmpegFault extends RuntimeException {
    public FfmpegFault(String attempted, Throwable cause) {
        super(attempted + ": " + cause.getMessage(), cause);
    }

    public FfmpegFault(String sentence) {
        super(sentence);
    }
}
