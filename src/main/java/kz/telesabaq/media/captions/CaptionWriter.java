package kz.telesabaq.media.captions;

/** Writes captions in one format. The same captions always give the same bytes. */
public interface CaptionWriter {

    CaptionFormat format();

    byte[] write(Captions captions);
}
