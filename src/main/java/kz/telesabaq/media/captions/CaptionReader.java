package kz.telesabaq.media.captions;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Reading;

/** Reads caption files that came from outside. */
public interface CaptionReader {

    /**
     * Reads the whole file, or refuses it with everything that is wrong at once; markup is stripped.
     *
     * @param givenName the name its owner knows it by, for the findings; it also tells the format, and the content must agree
     * @param length of the lesson; cues behind it are refused
     */
    Reading<Captions> read(byte[] file, String givenName, Language language, Frames length);
}
