package kz.telesabaq.media.captions;

import java.nio.charset.StandardCharsets;

/** WebVTT, as browsers and HLS take it. */
public final class WebVttWriter implements CaptionWriter {

    @Override
    public CaptionFormat format() {
        return CaptionFormat.WEBVTT;
    }

    @Override
    public byte[] write(Captions captions) {
        var text = new StringBuilder("WEBVTT\n");
        for (Cue cue : captions.cues()) {
            text.append('\n')
                    .append(Timecodes.millis(cue.when().from(), '.'))
                    .append(" --> ")
                    .append(Timecodes.millis(cue.when().until(), '.'))
                    .append('\n');
            cue.lines().forEach(line -> text.append(escaped(line)).append('\n'));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
