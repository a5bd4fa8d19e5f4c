package kz.telesabaq.mirror;

import java.nio.file.Path;

/** Somewhere aired lessons are delivered to. Which ones there are is data: rows of {@code mirror.target}. */
public sealed interface Target {

    TargetId id();

    /**
     * A folder tree with a catalogue, for a disk, a share or a web server to serve.
     *
     * @param folder below the house's mirror folder unless absolute
     */
    record DirectoryTarget(TargetId id, Path folder) implements Target {}
}
