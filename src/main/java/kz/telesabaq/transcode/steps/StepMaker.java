package kz.telesabaq.transcode.steps;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Does the steps of one kind. It never looks for work, renames, or writes to a database: who calls it claims the step, promises
 * the room, gives it an empty folder, and moves that folder to its place when it is done.
 */
public interface StepMaker {

    StepKind kind();

    /** The key and size of the step, without starting anything. */
    StepPlan plan(StepOrder order);

    /**
     * Does the step; interrupting the thread stops it and ends in {@code Failed(STOPPED)}.
     *
     * @param folder empty, on the disk of the store; everything is written below it
     * @param progress told now and then
     */
    StepOutcome make(StepOrder order, Path folder, Consumer<StepProgress> progress);
}
