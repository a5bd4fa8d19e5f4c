package kz.telesabaq.schedule.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.schedule.PlanningProfile;

/** The profiles that the house planned by, each kept for good. */
public interface ProfileBook {

    Optional<KeptProfile> latest();

    /** All of them, the latest first. */
    List<KeptProfile> history();

    /** Keeps the profile as the next revision. */
    KeptProfile keep(PlanningProfile profile, String author, String reason, Instant keptAt);
}
