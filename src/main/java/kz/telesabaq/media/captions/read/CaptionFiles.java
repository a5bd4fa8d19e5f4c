package kz.telesabaq.media.captions.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.captions.CaptionReader;
import kz.telesabaq.media.captions.Captions;

/** Reads WebVTT, SRT and EBU-TT-D in UTF-8. */
public final class CaptionFiles implements CaptionReader {
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    @Override
    public Reading<Captions> read(byte[] file, String givenName, Language language, Frames length) {
        var cues = new CueCollector(givenName, length);
        if (file.length > MOST_BYTES) {
            return Reading.refused(CaptionFindings.unreadable(givenName, 0, file.length + " > " + MOST_BYTES));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notText) {
            return Reading.refused(CaptionFindings.unreadable(givenName, 0, "UTF-8: " + notText.getMessage()));
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String name = givenName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".vtt") && text.startsWith("WEBVTT") || name.endsWith(".srt") && text.contains("-->")) {
            TextCaptions.read(text, cues);
        } else if ((name.endsWith(".xml") || name.endsWith(".ttml"))
                && text.stripLeading().startsWith("<")) {
            TimedTextCaptions.read(text, givenName, cues);
        } else {
            return Reading.refused(CaptionFindings.unreadable(givenName, 1, "WebVTT / SRT / EBU-TT-D ?"));
        }
        return cues.reading(language);
    }
}
