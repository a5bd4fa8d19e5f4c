package kz.telesabaq.transcode.profiles;

/**
 * One picture rung of a web ladder, as data.
 *
 * @param name also the folder's name: {@code 720p5}
 * @param picturesPerSegment pictures in two seconds: 50 is 25 a second, 25 is 12.5, 10 is 5
 * @param level of H.264 in tenths: 31 is level 3.1
 * @param quality constant rate factor; smaller is better
 * @param mostBits highest bits a second of the picture
 */
public record WebRung(
        String name, int width, int height, int picturesPerSegment, int level, int quality, int mostBits) {

    public WebRung {
        if (width % 2 != 0 || height % 2 != 0 || width < 2 || height < 2) {
            throw new IllegalArgumentException("rung %s has no even size: %d×%d".formatted(name, width, height));
        }
        if (picturesPerSegment < 1 || picturesPerSegment > 100) {
            throw new IllegalArgumentException(
                    "rung %s shows 1 to 100 pictures in two seconds, not %d".formatted(name, picturesPerSegment));
        }
    }
}
