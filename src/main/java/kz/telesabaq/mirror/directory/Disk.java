package kz.telesabaq.mirror.directory;

import java.io.IOException;
import java.nio.file.Path;

/** The few things a delivery does to a disk, one step each, so that each can be seen to fail. */
public interface Disk {

    static Disk real() {
        return new RealDisk();
    }

    void createFolders(Path folder) throws IOException;

    /** Copies a file; on return its bytes are on the medium. */
    void copy(Path from, Path to) throws IOException;

    /** Writes a new file; on return its bytes are on the medium. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Moves within one file system, atomically; replaces a file, refuses to replace a folder with things in it. */
    void rename(Path from, Path to) throws IOException;

    /** What was created or renamed in the folder survives a power cut. */
    void syncFolder(Path folder) throws IOException;

    /** Deletes a file or a whole folder; nothing there is fine. */
    void delete(Path fileOrFolder) throws IOException;
}
