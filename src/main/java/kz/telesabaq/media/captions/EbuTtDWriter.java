package kz.telesabaq.media.captions;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** EBU-TT-D (EBU Tech 3380): one region below, centred, white on black. */
public final class EbuTtDWriter implements CaptionWriter {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tt:tt xmlns:tt="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ebuttm="urn:ebu:tt:metadata" ttp:timeBase="media" ttp:cellResolution="32 15" xml:lang="%s">
              <tt:head>
                <tt:metadata><ebuttm:documentMetadata><ebuttm:conformsToStandard>urn:ebu:tt:distribution:2018-04</ebuttm:conformsToStandard></ebuttm:documentMetadata></tt:metadata>
                <tt:styling><tt:style xml:id="s" tts:fontFamily="sansSerif" tts:fontSize="100%%" tts:lineHeight="normal" tts:textAlign="center" tts:color="#ffffff" tts:backgroundColor="#000000"/></tt:styling>
                <tt:layout><tt:region xml:id="r" tts:origin="10%% 10%%" tts:extent="80%% 80%%" tts:displayAlign="after"/></tt:layout>
              </tt:head>
              <tt:body><tt:div>
            """;

    @Override
    public CaptionFormat format() {
        return CaptionFormat.EBU_TT_D;
    }

    @Override
    public byte[] write(Captions captions) {
        var text = new StringBuilder(HEAD.formatted(captions.language()));
        int at = 0;
        for (Cue cue : captions.cues()) {
            text.append(
                    "    <tt:p xml:id=\"p%d\" region=\"r\" style=\"s\" begin=\"%s\" end=\"%s\"><tt:span>%s</tt:span></tt:p>\n"
                            .formatted(
                                    ++at,
                                    Timecodes.millis(cue.when().from(), '.'),
                                    Timecodes.millis(cue.when().until(), '.'),
                                    cue.lines().stream()
                                            .map(WebVttWriter::escaped)
                                            .collect(Collectors.joining("<tt:br/>"))));
        }
        return text.append("  </tt:div></tt:body>\n</tt:tt>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
