package kz.telesabaq.schedule.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.schedule.LatestPlan;
import kz.telesabaq.schedule.file.PlanDocument;

/** The plans of the year, each kept whole. */
public interface PlanArchive extends LatestPlan {

    Optional<StoredPlan> latest();

    /** A plan as it was kept, however old. */
    Optional<StoredPlan> revision(int revision);

    @Override
    default Optional<Kept> current() {
        return latest().map(stored -> new Kept(
                stored.revision(), stored.document().plan(), stored.document().circumstances()));
    }

    /** Keeps the plan as the next revision. */
    StoredPlan keep(PlanDocument document, List<Channel> channels, Instant madeAt);
}
