package kz.telesabaq.bench.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.transcode.TestClips;
import kz.telesabaq.transcode.build.Drawing;
import kz.telesabaq.transcode.ffmpeg.CardFolder;
import kz.telesabaq.transcode.profiles.Scene;

/** Lessons of 1280 × 720 as a board and as a camera show them, drawn by ffmpeg and hardly compressed. */
final class DrawnLessons {
    static final String FFMPEG = TestClips.FFMPEG.installation().ffmpeg().toString();

    private static final List<String> WRITING = List.of(
            "Тақырыбы: Жай бөлшектерді қосу және азайту",
            "1) 3/8 + 1/4 = 3/8 + 2/8 = 5/8",
            "2) (a + b)² = a² + 2ab + b²,   √(x² − 9) ≥ 0",
            "Ереже: бөлімдері әртүрлі бөлшектерді ортақ",
            "бөлімге келтіріп, алымдарын қосамыз.",
            "Үй жұмысы: №245, №247 (ә, ғ, қ, ң, ө, ұ, ү, һ, і)",
            "S = π·r² ≈ 3,14 · 6,25 = 19,625 см²");
    private static final String WALL =
            "nullsrc=s=1280x720:r=25:d=0.04,geq=lum='128+40*sin(X/37)*cos(Y/23)+20*sin((X+Y)/7)+12*sin(X*Y/900)':cb='128+20*sin(Y/80)':cr='128+20*cos(X/90)'";
    private static final String FIGURE =
            "nullsrc=s=400x560:r=25:d=0.04,format=yuva420p,geq=lum='150+30*sin(X/11)*sin(Y/17)+15*sin(hypot(X-200\\,Y-160)/5)':cb='110':cr='150':a='255*lt(hypot((X-200)/190\\,(Y-280)/270)\\,1)'";

    private DrawnLessons() {}

    static Path of(Scene scene, int seconds, Path folder) throws IOException {
        String graph = switch (scene) {
            case BOARD -> board(seconds, new CardFolder(folder));
            case CAMERA -> camera(seconds);
        };
        Path file = folder.resolve("lesson.mp4");
        TestClips.finish(List.of(
                FFMPEG,
                "-y",
                "-nostdin",
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "sine=f=300:d=" + seconds,
                "-filter_complex",
                graph,
                "-map",
                "[seen]",
                "-map",
                "0:a",
                "-c:v",
                "libx264",
                "-preset",
                "veryfast",
                "-crf",
                "12",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "aac",
                "-t",
                Integer.toString(seconds),
                file.toString()));
        return file;
    }

    /** A line every few seconds, and a pointer that wanders. */
    private static String board(int seconds, CardFolder letters) {
        List<String> filters = new ArrayList<>(List.of("color=c=0xF4F1E6:s=1280x720:r=25:d=" + seconds));
        for (int line = 0; line < WRITING.size(); line++) {
            filters.add(
                    "drawtext=fontfile=%s:textfile=%s:expansion=none:fontsize=40:fontcolor=0x1A2A44:x=70:y=%d:enable='gte(t,%d)'"
                            .formatted(
                                    Drawing.escaped(letters.regular().toString()),
                                    Drawing.escaped(
                                            letters.words(WRITING.get(line)).toString()),
                                    90 + 82 * line,
                                    line * seconds / (WRITING.size() + 1)));
        }
        return String.join(",", filters)
                + "[board];color=c=red:s=14x14:r=25:d=%d[dot];[board][dot]overlay=x='640+300*sin(t)':y='400+120*cos(t*0.7)':shortest=1[seen]"
                        .formatted(seconds);
    }

    private static String camera(int seconds) {
        String still = ",loop=loop=%d:size=1,setpts=N/25/TB".formatted(25 * seconds);
        return WALL + still + "[wall];" + FIGURE + still
                + "[figure];[wall][figure]overlay=x='430+60*sin(t*1.3)+8*sin(t*7)':y='150+10*sin(t*2.1)':shortest=1,noise=alls=4:allf=t[seen]";
    }
}
