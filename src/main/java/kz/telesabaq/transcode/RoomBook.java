package kz.telesabaq.transcode;

import kz.telesabaq.transcode.steps.Reservation;

/** Promises of room on the store's disk, seen by all workers; also what keeps one key out of two hands. */
public interface RoomBook {

    /** What came of asking. */
    enum Answer {
        PROMISED,
        /** The disk has not so much left above what others were promised and what stays free. */
        NO_ROOM,
        /** Another worker makes the very same. */
        IN_OTHER_HANDS
    }

    /**
     * Asks for room; asking twice for one key by one worker is asking once.
     *
     * @param usable bytes the disk has left now
     * @param keepFree of them never promised
     */
    Answer reserve(Reservation wish, long usable, long keepFree);

    /** So much is still to be written; tells nothing when the promise is gone. */
    void shrink(Reservation rest);

    /** Gives back all a worker holds; harmless when it holds nothing. */
    void releaseAll(String worker);

    /** Bytes promised in all. */
    long promised();
}
