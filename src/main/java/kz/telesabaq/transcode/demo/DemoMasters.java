package kz.telesabaq.transcode.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.media.ffmpeg.Ended;
import kz.telesabaq.media.ffmpeg.FfmpegFault;
import kz.telesabaq.media.ffmpeg.FfmpegProcess;
import kz.telesabaq.media.ffmpeg.Limits;
import kz.telesabaq.transcode.build.Drawing;
import kz.telesabaq.transcode.build.Drawing.Type;
import kz.telesabaq.transcode.ffmpeg.CardFolder;

/**
 * Generated recordings of lessons: a title card in the lesson's language, a running timecode and frame number, something
 * that moves, and syllables in the band of speech whose pitch differs from lesson to lesson.
 */
public final class DemoMasters {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final List<String> COLOURS = List.of(
            "c0=0x123A5A:c1=0x1B7F8C",
            "c0=0x3B2A5E:c1=0x7A4E9C",
            "c0=0x1F4D3A:c1=0x5C9A54",
            "c0=0x5A2E1E:c1=0xB56A32",
            "c0=0x21305F:c1=0x4F74B8",
            "c0=0x4A1E36:c1=0xA0476A");

    private final FfmpegProcess ffmpeg;
    private final CardFolder folder;

    /** @param cards for fonts and words */
    public DemoMasters(FfmpegProcess ffmpeg, Path cards) {
        this.ffmpeg = ffmpeg;
        this.folder = new CardFolder(cards);
    }

    /** A recording as it should be: 1280 × 720, 25 pictures a second, audible. */
    public void make(Lesson lesson, Subject subject, Frames length, Path file) throws IOException {
        draw(picture(lesson, subject, length), speech(lesson, length, 48_000), length, file);
    }

    /** The same without a sound to be heard: the microphone was off. */
    public void makeSilent(Lesson lesson, Subject subject, Frames length, Path file) throws IOException {
        draw(picture(lesson, subject, length), "aevalsrc=0:s=48000:d=" + length.toSeconds(), length, file);
    }

    /** A long recording made cheaply: 320 × 180, 5 pictures a second; for lessons that do not fit their slot. */
    public void makeLong(Lesson lesson, Subject subject, Frames length, Path file) throws IOException {
        String card = Drawing.still(colours(lesson), 320, 180, Frames.ofSeconds(1), type(lesson, subject, 4))
                + ",trim=end_frame=1,loop=loop=-1:size=1:start=0,setpts=N/5/TB,fps=5,trim=end_frame="
                + length.count() / 5;
        draw(card, speech(lesson, length, 8_000), length, file);
    }

    private String picture(Lesson lesson, Subject subject, Frames length) {
        String still = Drawing.still(colours(lesson), WIDTH, HEIGHT, length, type(lesson, subject, 1));
        String font = Drawing.escaped(folder.regular().toString());
        return still
                + ",drawtext=fontfile=%s:timecode='00\\:00\\:00\\:00':timecode_rate=25:fontsize=44:fontcolor=white:x=64:y=636"
                        .formatted(font)
                + ",drawtext=fontfile=%s:text='%%{frame_num}':fontsize=44:fontcolor=0xFFE082:x=w-tw-64:y=636"
                        .formatted(font)
                + "[card];color=c=0xFFE082:s=120x6:r=25[bar];[card][bar]overlay=x='mod(n*8,1400)-120':y=610:shortest=1";
    }

    private List<Type> type(Lesson lesson, Subject subject, int divisor) {
        boolean russian = lesson.language().equals(Language.RUSSIAN);
        Locale locale = lesson.language().locale();
        String grade = russian ? lesson.grade() + " класс" : lesson.grade() + "-сынып";
        List<Type> type = new ArrayList<>();
        type.add(line(subject.name().in(locale), 40, "0xFFE082", 120, divisor));
        type.add(line(grade, 40, "0xE0F2F1", 180, divisor));
        int y = 290;
        for (String words : wrapped(lesson.topic().in(lesson.language()))) {
            type.add(line(words, 60, "white", y, divisor));
            y += 84;
        }
        type.add(line(lesson.code().toString(), 30, "0xE0F2F1", 570, divisor));
        return type;
    }

    private Type line(String words, int size, String colour, int y, int divisor) {
        return new Type(
                folder.bold(),
                folder.words(words),
                size / divisor,
                colour,
                Integer.toString(64 / divisor),
                Integer.toString(y / divisor));
    }

    /** Lines of at most 32 letters, three at most; a topic that is longer ends with an ellipsis. */
    static List<String> wrapped(String topic) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : topic.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > 32) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= 3 ? List.copyOf(lines) : List.of(lines.get(0), lines.get(1), lines.get(2) + " …");
    }

    /** Syllables, 3.7 a second, of three partials between 300 and 3400 Hz. */
    private static String speech(Lesson lesson, Frames length, int rate) {
        int pitch = 310 + Math.floorMod(lesson.code().toString().hashCode(), 280);
        return ("aevalsrc=0.16*(sin(2*PI*%1$d*t)+0.6*sin(2*PI*%2$d*t)+0.3*sin(2*PI*%3$d*t))*sin(2*PI*1.85*t)*sin(2*PI*1.85*t)"
                        + "*(0.7+0.3*sin(2*PI*0.3*t)):s=%4$d:d=%5$s")
                .formatted(pitch, pitch * 21 / 10, pitch * 43 / 10, rate, length.toSeconds());
    }

    private static String colours(Lesson lesson) {
        return COLOURS.get(Math.floorMod(lesson.code().course().toString().hashCode(), COLOURS.size()));
    }

    /** Written beside and renamed, so that nobody sees half a recording. */
    private void draw(String picture, String sound, Frames length, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path aside = target.resolveSibling("." + target.getFileName() + ".part");
        Files.createDirectories(folderOf(target));
        Ended ended = ffmpeg.within(Limits.workOn(length.toDuration()))
                .run(
                        List.of(
                                "-y",
                                "-v",
                                "error",
                                "-f",
                                "lavfi",
                                "-i",
                                picture,
                                "-f",
                                "lavfi",
                                "-i",
                                sound,
                                "-t",
                                length.toSeconds(),
                                "-c:v",
                                "libx264",
                                "-preset",
                                "ultrafast",
                                "-crf",
                                "26",
                                "-g",
                                "250",
                                "-pix_fmt",
                                "yuv420p",
                                "-c:a",
                                "aac",
                                "-b:a",
                                "96k",
                                "-movflags",
                                "+faststart",
                                "-f",
                                "mp4",
                                aside.toString()),
                        progress -> {});
        if (!(ended instanceof Ended.Finished)) {
            Files.deleteIfExists(aside);
            throw new FfmpegFault(
                    "the demo recording %s could not be drawn: %s".formatted(target.getFileName(), ended));
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path folderOf(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file + " has no folder around it");
        }
        return parent;
    }
}
