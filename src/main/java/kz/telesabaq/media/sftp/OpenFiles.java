package kz.telesabaq.media.sftp;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.jspecify.annotations.Nullable;

/** Knows which files are being written to. A broken line closes its handles too. */
final class OpenFiles implements SftpEventListener {
    private final Set<Handle> open = ConcurrentHashMap.newKeySet();

    @Override
    public void open(ServerSession session, String remoteHandle, Handle localHandle) {
        if (localHandle instanceof FileHandle) {
            open.add(localHandle);
        }
    }

    @Override
    public void closed(ServerSession session, String remoteHandle, Handle localHandle, @Nullable Throwable failure) {
        open.remove(localHandle);
    }

    /** @param name of the file in the folder of the door */
    boolean has(Path name) {
        return open.stream()
                .anyMatch(handle -> handle.getFile().getFileName() != null
                        && handle.getFile().getFileName().toString().equals(name.toString()));
    }
}
