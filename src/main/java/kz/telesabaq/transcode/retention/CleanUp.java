package kz.telesabaq.transcode.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What may leave the store. A master is never among it; what can be made again may go, when nothing planned needs it and it
 * has lain long enough.
 */
public record CleanUp(List<Kept> leaves, List<Stays> stays) {

    /** What a thing in the store is. */
    public enum Kind {
        /** As it came; cannot be made again. */
        MASTER,
        /** House file and ladder of a clip on the shelf. */
        CLIP,
        /** Products of a step, waiting under its key. */
        STEP,
        /** An attempt that nobody works on any more. */
        ATTEMPT
    }

    /**
     * A thing in the store.
     *
     * @param airs the next airing that needs it; empty when none is planned
     * @param touched when it was last written or aired
     */
    public record Kept(String path, Kind kind, Use use, Optional<Instant> airs, Instant touched, long bytes) {}

    /** Whether somebody works with it now. */
    public enum Use {
        IDLE,
        NEEDED_BY_OPEN_WORK
    }

    /** A thing that stays, and why. */
    public record Stays(Kept kept, Reason reason) {}

    /** Why a thing stays. */
    public enum Reason {
        MASTERS_ARE_KEPT,
        SCHEDULED,
        IN_WORK,
        TOO_YOUNG
    }

    public CleanUp {
        leaves = List.copyOf(leaves);
        stays = List.copyOf(stays);
    }

    /** @param rest how long a thing lies untouched before it may go */
    public static CleanUp of(List<Kept> store, Instant now, Duration rest) {
        var stays = store.stream()
                .flatMap(kept -> whyItStays(kept, now, rest).map(reason -> new Stays(kept, reason)).stream())
                .toList();
        var leaves = store.stream()
                .filter(kept -> whyItStays(kept, now, rest).isEmpty())
                .toList();
        return new CleanUp(leaves, stays);
    }

    private static Optional<Reason> whyItStays(Kept kept, Instant now, Duration rest) {
        if (kept.kind() == Kind.MASTER) {
            return Optional.of(Reason.MASTERS_ARE_KEPT);
        }
        if (kept.use() == Use.NEEDED_BY_OPEN_WORK) {
            return Optional.of(Reason.IN_WORK);
        }
        if (kept.airs().isPresent()) {
            return Optional.of(Reason.SCHEDULED);
        }
        if (kept.touched().isAfter(now.minus(rest))) {
            return Optional.of(Reason.TOO_YOUNG);
        }
        return Optional.empty();
    }

    /** Bytes that would be free. */
    public long bytes() {
        return leaves.stream().mapToLong(Kept::bytes).sum();
    }
}
