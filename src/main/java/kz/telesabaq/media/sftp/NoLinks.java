package kz.telesabaq.media.sftp;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;

/** A link could point out of the folder, and would be followed when it is read. */
final class NoLinks implements SftpFileSystemAccessor {

    @Override
    public void createLink(SftpSubsystemProxy subsystem, Path link, Path existing, boolean symLink)
            throws AccessDeniedException {
        throw new AccessDeniedException(link.toString());
    }
}
