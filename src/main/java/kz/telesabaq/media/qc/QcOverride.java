package kz.telesabaq.media.qc;

import java.time.Instant;
import java.util.List;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Fingerprint;

/**
 * A person takes a blocking finding upon himself. It stands for these bytes and this check only, and shows in the as-run.
 *
 * @param by who, as they sign in
 * @param role in which they may do so
 * @param reason in their own words; shown wherever the override is
 */
public record QcOverride(Fingerprint master, CheckName check, String by, String role, String reason, Instant at) {
    /** Flashes can hurt people: two persons are needed. */
    public static final CheckName PHOTOSENSITIVITY = new CheckName("picture-flashes");

    public QcOverride {
        if (by.isBlank() || role.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an override needs a person, a role and a reason: \"%s\", \"%s\", \"%s\""
                    .formatted(by, role, reason));
        }
    }

    /** Whether enough persons have lifted the finding of a check. */
    public static boolean isLifted(Fingerprint master, CheckName check, List<QcOverride> overrides) {
        long persons = overrides.stream()
                .filter(each -> each.master().equals(master) && each.check().equals(check))
                .map(QcOverride::by)
                .distinct()
                .count();
        return persons >= (check.equals(PHOTOSENSITIVITY) ? 2 : 1);
    }

    /** The role in words; one that is no longer given goes by its name. */
    public Wording roleInWords() {
        return switch (role) {
            case "APPROVER" -> Wording.of("бекітуші", "утверждающий", "approver");
            case "ADMIN" -> Wording.of("әкімші", "администратор", "administrator");
            default -> Wording.same(role);
        };
    }
}
