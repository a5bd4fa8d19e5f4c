package kz.telesabaq.media;

import java.nio.file.Path;

/**
 * Where the files of a clip lie below the root of the media store; one convention, known to writers and readers.
 *
 * <pre>
 * house/TS000123.mxf                     the house file
 * web/TS000123/360p/seg_00000.ts         segment 0 of a rung, 50 frames each, the last one shorter
 * web/SL000001/360p/tail_051.ts          a slate's or standby's piece of exactly 51 frames; 51 … 99 exist
 * </pre>
 */
public final class StorePaths {
    private StorePaths() {}

    public static Path house(HouseNumber number) {
        return Path.of("house", number + ".mxf");
    }

    public static Path web(HouseNumber number) {
        return Path.of("web", number.text());
    }

    public static Path segment(HouseNumber number, String rung, int index) {
        return web(number).resolve(rung).resolve("seg_%05d.ts".formatted(index));
    }

    public static Path tail(HouseNumber number, String rung, int frames) {
        return web(number).resolve(rung).resolve("tail_%03d.ts".formatted(frames));
    }
}
