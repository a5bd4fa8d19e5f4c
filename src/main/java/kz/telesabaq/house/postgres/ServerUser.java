package kz.telesabaq.house.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/**
 * Under whom the server runs: PostgreSQL refuses root, so as root an unprivileged user is taken; anybody else runs it
 * plainly.
 */
sealed interface ServerUser {

    /** What stands before a command so that it runs as this user. */
    List<String> prefix();

    /** Hands a folder over to the user, where it is another than ours. */
    void own(Path folder) throws IOException;

    /** The user who runs this program. */
    record Ourselves() implements ServerUser {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path folder) {
            // it is ours already
        }
    }

    /**
     * An unprivileged user of the system, by {@code setpriv}.
     *
     * @param reads whether the user is lent the right to walk through folders closed to it, such as a home below {@code /root}
     */
    record Unprivileged(String name, Reach reads) implements ServerUser {
        enum Reach {
            OPEN_FOLDERS,
            CLOSED_FOLDERS
        }

        @Override
        public List<String> prefix() {
            var command = new ArrayList<>(
                    List.of("setpriv", "--reuid=" + name, "--regid=" + groupOf(name), "--clear-groups"));
            if (reads == Reach.CLOSED_FOLDERS) {
                command.add("--inh-caps=+dac_read_search");
                command.add("--ambient-caps=+dac_read_search");
                // without it access(2), by which initdb looks for its programs, forgets the right just lent
                command.add("--securebits=+no_setuid_fixup");
            }
            return List.copyOf(command);
        }

        @Override
        public void own(Path folder) throws IOException {
            UserPrincipal user =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
            try (var tree = Files.walk(folder)) {
                for (Path path : tree.toList()) {
                    Files.setOwner(path, user);
                }
            }
        }

        private static String groupOf(String user) {
            return user.equals("nobody") ? "nogroup" : user;
        }
    }

    /** Whom to take for a server whose data lies below the folder. */
    static ServerUser forDataBelow(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Ourselves();
        }
        return new Unprivileged(
                "nobody", isOpenToAll(folder) ? Unprivileged.Reach.OPEN_FOLDERS : Unprivileged.Reach.CLOSED_FOLDERS);
    }

    private static boolean isOpenToAll(Path folder) throws IOException {
        for (Path step = folder.toRealPath(); step != null; step = step.getParent()) {
            if (!Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}
