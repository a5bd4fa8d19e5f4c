package kz.telesabaq.media.ffmpeg;

/** How a run of ffmpeg ended. */
public sealed interface Ended {

    /** With exit code 0. That its output is right is not said by this: ffmpeg also ends so on a torn input. */
    record Finished(Progress last) implements Ended {}

    /**
     * By itself, with another exit code, or killed from outside.
     *
     * @param exitCode above 128 it is 128 and the number of the signal
     * @param tail the last it wrote to its log
     */
    record Failed(int exitCode, String tail) implements Ended {
        /** Killed by the system or by a person: trying again may help, the input is not to blame. */
        public boolean bySignal() {
            return exitCode > 128 && exitCode < 160;
        }
    }

    /** We asked it to stop, or the thread that waited for it was interrupted. */
    record Cancelled() implements Ended {}

    /**
     * It stopped moving, or took longer than it may, and was killed.
     *
     * @param why a sentence with the limit that was passed
     */
    record Hung(String why, String tail) implements Ended {}
}
