package kz.telesabaq.transcode.sheets;

import java.util.Locale;

/** Kinds of sheets; each has a folder of its own below the folder of profiles. */
enum SheetKind {
    HOUSE_FILE,
    WEB_LADDER,
    ONE_FILE,
    SOUND_FILE,
    POSTERS,
    SPRITE_SHEET,
    CAPTIONS;

    /** {@code house-file}. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
