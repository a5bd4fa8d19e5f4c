package kz.telesabaq.media.captions;

/** Kinds of caption files. */
public enum CaptionFormat {
    WEBVTT,
    SRT,
    /** EBU Tech 3380. */
    EBU_TT_D,
    /** EBU Tech 3264, at 25 frames a second; written only. */
    EBU_STL
}
