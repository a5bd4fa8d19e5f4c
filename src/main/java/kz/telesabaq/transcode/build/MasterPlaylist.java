package kz.telesabaq.transcode.build;

import java.util.List;
import java.util.Locale;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.profiles.WebRung;
import kz.telesabaq.transcode.profiles.WebSound;

/** The playlist of playlists of a ladder: sound is shared, small rungs take the smaller one, and it is also offered alone. */
public final class MasterPlaylist {
    private MasterPlaylist() {}

    /** @param texts languages in which captions are offered, each in {@code text-<language>/index.m3u8} */
    public static String of(RenditionProfile.WebLadder ladder, List<Language> texts) {
        var text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
        for (WebSound sound : ladder.sounds()) {
            text.append(
                    "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"%s\",NAME=\"%s\",DEFAULT=YES,AUTOSELECT=YES,CHANNELS=\"%d\",URI=\"%s/index.m3u8\"\n"
                            .formatted(sound.name(), sound.name(), sound.channels(), sound.name()));
        }
        for (Language language : texts) {
            text.append(
                    "#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"text\",NAME=\"%s\",LANGUAGE=\"%s\",DEFAULT=NO,AUTOSELECT=YES,FORCED=NO,CHARACTERISTICS=\"public.accessibility.transcribes-spoken-dialog\",URI=\"text-%s/index.m3u8\"\n"
                            .formatted(nameOf(language), language, language));
        }
        String offered = texts.isEmpty() ? "" : ",SUBTITLES=\"text\"";
        WebSound smallest = ladder.sounds().getFirst();
        text.append("#EXT-X-STREAM-INF:BANDWIDTH=%d,CODECS=\"mp4a.40.2\",AUDIO=\"%s\"%s\n%s/index.m3u8\n"
                .formatted(peak(smallest), smallest.name(), offered, smallest.name()));
        List<WebRung> rungs = ladder.rungs();
        for (int at = 0; at < rungs.size(); at++) {
            WebRung rung = rungs.get(at);
            WebSound sound = at < rungs.size() / 2 ? smallest : ladder.sounds().getLast();
            text.append(
                    "#EXT-X-STREAM-INF:BANDWIDTH=%d,RESOLUTION=%dx%d,FRAME-RATE=%s,CODECS=\"avc1.6400%02x,mp4a.40.2\",AUDIO=\"%s\"%s\n%s/index.m3u8\n"
                            .formatted(
                                    peak(rung) + peak(sound),
                                    rung.width(),
                                    rung.height(),
                                    rung.picturesPerSegment() / 2
                                            + (rung.picturesPerSegment() % 2 == 0 ? ".000" : ".500"),
                                    rung.level(),
                                    sound.name(),
                                    offered,
                                    rung.name()));
        }
        return text.toString();
    }

    /** As the language calls itself. */
    private static String nameOf(Language language) {
        Locale locale = language.locale();
        return locale.getDisplayLanguage(locale);
    }

    /** Two seconds at the highest rate and a full buffer of one, and a twentieth for the wrapping. */
    private static int peak(WebRung rung) {
        return rung.mostBits() * 3 / 2 * 21 / 20;
    }

    /** AAC of 32 kbit/s took 38 on pink noise: its encoder swings from segment to segment, and every segment is wrapped. */
    private static int peak(WebSound sound) {
        return sound.bitsPerSecond() * 13 / 10;
    }
}
