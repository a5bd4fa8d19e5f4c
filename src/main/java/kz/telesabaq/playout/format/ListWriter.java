package kz.telesabaq.playout.format;

import kz.telesabaq.playout.Rundown;

/** Writes a rundown for one kind of playout system. The same rundown and paths give the same bytes on every run. */
@FunctionalInterface
interface ListWriter {
    byte[] write(Rundown rundown, MediaPaths paths);
}
