package kz.telesabaq.bench.media;

import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.media.ffmpeg.FfmpegInstallation;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.LaunchPrefix;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.transcode.Book;
import kz.telesabaq.transcode.app.LessonHouse;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.sheets.ProfileFolder;

/** Houses that work in steps with the shipped house file, for measuring. */
final class House {
    private House() {}

    static LessonHouse over(Book book, Path home, Material material, FfmpegInstallation ffmpeg, LaunchPrefix prefix) {
        List<RenditionProfile> profiles = ProfileFolder.read(Path.of("media", "profiles")).orElseThrow().all().stream()
                .filter(profile -> profile.name().id().equals("xdcam-hd422"))
                .toList();
        return new LessonHouse(
                book,
                home,
                new FfmpegProcess(ffmpeg, prefix, Limits.QUESTION),
                profiles,
                material.file(),
                material.length());
    }
}
