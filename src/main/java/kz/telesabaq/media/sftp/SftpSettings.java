package kz.telesabaq.media.sftp;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may send recordings by SFTP, and where; nobody as long as it is not switched on.
 *
 * @param port 0 for any that is free
 * @param user the one name a studio signs in with
 * @param password empty when only keys open
 * @param authorizedKeys a file as OpenSSH writes it; empty when only the password opens
 * @param hostKey where the server keeps its own key; made at the first start
 */
@ConfigurationProperties("telesabaq.media.sftp")
public record SftpSettings(
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("2222") int port,
        @DefaultValue("studio") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String authorizedKeys,
        @DefaultValue(".home/sftp-host-key") Path hostKey) {

    @Override
    public String toString() {
        return "SFTP for %s at %s:%d".formatted(user, address, port);
    }
}
