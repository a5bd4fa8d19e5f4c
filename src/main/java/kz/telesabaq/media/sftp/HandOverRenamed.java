package kz.telesabaq.media.sftp;

import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import kz.telesabaq.media.Arrival;
import kz.telesabaq.media.Arrivals;
import kz.telesabaq.media.app.LandingName;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.jspecify.annotations.Nullable;

/**
 * A rename to a final name says that a file is whole; that its handle was closed says nothing, for a broken line closes it
 * too.
 */
final class HandOverRenamed implements SftpEventListener {
    private final Path root;
    private final Arrivals arrivals;

    HandOverRenamed(Path root, Arrivals arrivals) {
        this.root = root;
        this.arrivals = arrivals;
    }

    @Override
    public void moved(
            ServerSession session, Path from, Path to, Collection<CopyOption> options, @Nullable Throwable failure) {
        Path name = to.getFileName();
        if (failure != null || name == null || LandingName.isUnfinished(name.toString())) {
            return;
        }
        Path file = root.resolve(to.toString().replaceFirst("^/+", "")).normalize();
        if (file.startsWith(root)) {
            arrivals.takeOver(
                    new Arrival(file, name.toString(), Arrival.Door.SFTP, session.getUsername()), Optional.empty());
        }
    }
}
