package kz.telesabaq.air;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.StorePaths;

/**
 * One file of a clip, the same in every rung.
 *
 * @param file its name inside the folder of a rung: {@code seg_00012.ts}, {@code tail_063.ts}
 * @param index place in its clip counted from 0; {@link #TAIL} for the tail of a card
 */
public record Piece(HouseNumber clip, String file, Frames length, int index, Whereabouts whereabouts) {
    /** Index of a piece that stands for itself and continues nothing. */
    public static final int TAIL = -1;

    /** Whether the file can be had. */
    public enum Whereabouts {
        ON_DISK,
        /** Neither it nor any card in its stead: a hole that the manifest must confess. */
        NOWHERE
    }

    /** A segment of a clip. */
    public static Piece segment(HouseNumber clip, int index, Frames length) {
        return new Piece(
                clip, StorePaths.segment(clip, "", index).getFileName().toString(), length, index, Whereabouts.ON_DISK);
    }

    /** The piece of a card that is exactly so long. */
    public static Piece tail(HouseNumber clip, Frames length) {
        return new Piece(
                clip,
                StorePaths.tail(clip, "", Math.toIntExact(length.count()))
                        .getFileName()
                        .toString(),
                length,
                TAIL,
                Whereabouts.ON_DISK);
    }

    /** The same stretch of time with nothing to show for it. */
    public Piece lost() {
        return new Piece(clip, file, length, TAIL, Whereabouts.NOWHERE);
    }

    /** Whether time stamps run on from the other piece into this one; a hole only grows. */
    public boolean continues(Piece before) {
        if (whereabouts == Whereabouts.NOWHERE) {
            return before.whereabouts == Whereabouts.NOWHERE;
        }
        return clip.equals(before.clip) && index > 0 && index == before.index + 1;
    }
}
