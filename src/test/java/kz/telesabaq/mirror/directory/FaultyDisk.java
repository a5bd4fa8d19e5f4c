package kz.telesabaq.mirror.directory;

import java.io.IOException;
import java.nio.file.Path;

/** A real disk on which one step goes wrong: the device refuses it, or the power fails right before or right after it. */
public final class FaultyDisk implements Disk {
    /** How the step goes wrong. */
    public enum Fault {
        REFUSED,
        POWER_CUT_BEFORE,
        POWER_CUT_AFTER
    }

    /** The end of a program, which nobody in it survives to handle. */
    public static final class PowerCut extends Error {
        public PowerCut() {
            super("the power failed");
        }
    }

    private final Disk real = Disk.real();
    private final Fault fault;
    private final int faultyStep;
    private int steps;

    public FaultyDisk(Fault fault, int faultyStep) {
        this.fault = fault;
        this.faultyStep = faultyStep;
    }

    /** Whether there were as many steps as it takes to meet the faulty one. */
    public boolean wasMet() {
        return steps >= faultyStep;
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        step(() -> real.createFolders(folder));
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        step(() -> real.copy(from, to));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        step(() -> real.write(file, bytes));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step(() -> real.rename(from, to));
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        step(() -> real.syncFolder(folder));
    }

    @Override
    public void delete(Path fileOrFolder) throws IOException {
        step(() -> real.delete(fileOrFolder));
    }

    private interface Step {
        void take() throws IOException;
    }

    private void step(Step step) throws IOException {
        steps++;
        boolean faulty = steps == faultyStep;
        if (faulty && fault == Fault.REFUSED) {
            throw new IOException("No space left on device");
        }
        if (faulty && fault == Fault.POWER_CUT_BEFORE) {
            throw new PowerCut();
        }
        step.take();
        if (faulty && fault == Fault.POWER_CUT_AFTER) {
            throw new PowerCut();
        }
    }
}
