package kz.telesabaq.transcode.profiles;

import java.util.List;
import java.util.Optional;
import kz.telesabaq.media.Sidecar;

/** Signed profiles are made only of lessons a signing came along with; VERIFY asks the same. */
public final class SignedVersions {
    private SignedVersions() {}

    /** The signing to use: a whole signed version goes before an insert. */
    public static Optional<Sidecar.OfSigning> signing(List<Sidecar> sidecars) {
        List<Sidecar.OfSigning> all = sidecars.stream()
                .filter(Sidecar.OfSigning.class::isInstance)
                .map(Sidecar.OfSigning.class::cast)
                .toList();
        return all.stream()
                .filter(signing -> signing.use() == Sidecar.Signing.VERSION)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** All profiles when there is a signing, else those that need none. */
    public static List<RenditionProfile> wanted(List<RenditionProfile> profiles, List<Sidecar> sidecars) {
        return signing(sidecars).isPresent()
                ? profiles
                : profiles.stream()
                        .filter(profile -> profile.signer().isEmpty())
                        .toList();
    }
}
