package kz.telesabaq.transcode.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.transcode.WorkState;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.steps.StepState;

/** Orders with their steps, page by page, so that a list of thousands costs no more than what is looked at. */
public interface WorkPages {

    /** Which orders are looked at. */
    enum Pile {
        /** Being made, waiting, parked; what is in work first, then by airing. */
        OPEN,
        /** Stopped by a person or by a broken machine, newest first. */
        STUCK,
        /** Made, newest first. */
        DONE
    }

    /**
     * @param search part of a house number, a lesson's code or a title; empty for all
     * @param from the first wanted, from 0
     */
    Page page(Pile pile, String search, int from, int most);

    /** Key of the last finished making of a recording, whose folder holds its small pictures. */
    Optional<StepKey> made(Fingerprint master);

    /** @param total in the pile and found, on all pages */
    record Page(List<Entry> entries, int total) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param airs the next airing; empty when none is known
     * @param steps empty for an order that one worker makes in one go
     */
    record Entry(
            String number,
            Content content,
            String title,
            WorkState state,
            int percent,
            int attempts,
            Optional<Instant> airs,
            String why,
            List<StepLine> steps) {
        public Entry {
            steps = List.copyOf(steps);
        }
    }

    /** @param name {@code MAKE-AIR} */
    record StepLine(String name, StepState state, StepProgress progress, int attempts, String why) {}
}
