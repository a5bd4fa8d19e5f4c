package kz.telesabaq.media.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation.Origin;

/** A script in the place of ffmpeg, so that its bad days can be had at will. */
final class FakeFfmpeg {
    private FakeFfmpeg() {}

    static FfmpegInstallation saying(Path folder, String script) {
        Path ffmpeg = write(folder, "ffmpeg", script);
        return new FfmpegInstallation(ffmpeg, folder.resolve("ffprobe"), "5.1", Origin.ON_PATH);
    }

    static Path write(Path folder, String name, String script) {
        try {
            Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
