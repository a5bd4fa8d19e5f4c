package kz.telesabaq.media;

/**
 * What a probe says of a stream of pictures.
 *
 * @param codec as ffmpeg calls it
 * @param profile of the codec, as ffmpeg calls it; empty when unknown
 * @param width stored, before rotation and pixel shape
 * @param height stored, before rotation and pixel shape
 * @param pixelWide shape of a pixel, width to height; 1:1 when the file does not say
 * @param pixelHigh see {@code pixelWide}
 * @param quarterTurns how often it is turned clockwise by 90° before it is shown, 0 to 3
 * @param rateNumerator pictures a second on average as a fraction: 30000/1001
 * @param pixelFormat as ffmpeg calls it: {@code yuv420p10le}
 */
public record PictureFacts(
        String codec,
        String profile,
        int width,
        int height,
        int pixelWide,
        int pixelHigh,
        int quarterTurns,
        int rateNumerator,
        int rateDenominator,
        Pace pace,
        Scan scan,
        Light light,
        String pixelFormat) {

    /** No picture of more is decoded: 8K passes. */
    public static final int MOST_PIXELS = 40_000_000;

    /** Whether every picture stands equally long. */
    public enum Pace {
        CONSTANT,
        /** Phones and screen recorders: pictures come when something moves. */
        VARIABLE
    }

    /** How a picture is scanned, as the stream says; what it really does is measured. */
    public enum Scan {
        PROGRESSIVE,
        TOP_FIELD_FIRST,
        BOTTOM_FIELD_FIRST
    }

    /** How light is coded. */
    public enum Light {
        /** BT.709 and its elders. */
        STANDARD,
        /** BT.2100 PQ, with Dolby Vision and HDR10 metadata or without. */
        PQ,
        /** BT.2100 HLG. */
        HLG
    }

    public PictureFacts {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has a size, not %d×%d".formatted(width, height));
        }
        if (pixelWide < 1 || pixelHigh < 1) {
            throw new IllegalArgumentException("a pixel has a shape, not %d:%d".formatted(pixelWide, pixelHigh));
        }
        if (quarterTurns < 0 || quarterTurns > 3) {
            throw new IllegalArgumentException("a picture is turned by 0 to 3 quarters, not " + quarterTurns);
        }
        if (rateNumerator < 0 || rateDenominator < 1) {
            throw new IllegalArgumentException(
                    "a picture rate is a fraction, not %d/%d".formatted(rateNumerator, rateDenominator));
        }
    }

    /** Lying on its side: shown with width and height exchanged. */
    public boolean isOnItsSide() {
        return quarterTurns % 2 == 1;
    }

    /** Shown higher than wide. */
    public boolean isPortrait() {
        long wide = (long) width * pixelWide;
        long high = (long) height * pixelHigh;
        return isOnItsSide() ? wide > high : high > wide;
    }
}
