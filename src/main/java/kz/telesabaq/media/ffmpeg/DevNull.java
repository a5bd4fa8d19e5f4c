package kz.telesabaq.media.ffmpeg;

import java.io.File;

/** An input that is at its end from the beginning. */
final class DevNull {
    static final File FILE = new File("/dev/null");

    private DevNull() {}
}
