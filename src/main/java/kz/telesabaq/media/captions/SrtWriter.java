package kz.telesabaq.media.captions;

import java.nio.charset.StandardCharsets;

/** SubRip, as players and platforms take it: numbered cues, a comma before the thousandths. */
public final class SrtWriter implements CaptionWriter {

    @Override
    public CaptionFormat format() {
        return CaptionFormat.SRT;
    }

    @Override
    public byte[] write(Captions captions) {
        var text = new StringBuilder();
        int at = 0;
        for (Cue cue : captions.cues()) {
            text.append(++at)
                    .append("\r\n")
                    .append(Timecodes.millis(cue.when().from(), ','))
                    .append(" --> ")
                    .append(Timecodes.millis(cue.when().until(), ','))
                    .append("\r\n")
                    .append(String.join("\r\n", cue.lines()))
                    .append("\r\n\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
