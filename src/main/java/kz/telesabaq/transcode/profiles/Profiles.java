package kz.telesabaq.transcode.profiles;

import java.util.List;
import java.util.Optional;

/** Everything the house can make, as the folder of profiles says. */
public interface Profiles {

    /** The newest version of every profile, in order of their names. */
    List<RenditionProfile> all();

    /** A profile in exactly this version; empty when the folder has none. */
    Optional<RenditionProfile> named(ProfileName name);
}
