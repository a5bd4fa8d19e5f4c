package kz.telesabaq.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.file.PlanFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What a year is planned from beside its papers: a profile, and a plan that viewers know already. */
final class PlanInputs {
    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "seed of the solver's choices; the same seed gives the same plan (default: ${DEFAULT-VALUE})")
    private int seed = 1;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description =
                    "a profile in a file of its own; without it the one of the published plan, else the usual one")
    private @Nullable Path profile;

    @ArgGroup(exclusive = false)
    private @Nullable Known known;

    /** A published plan and how much of it stays: one goes with the other. */
    static final class Known {
        @Option(
                names = "--published",
                paramLabel = "PLAN",
                required = true,
                description = "the plan that viewers know; what had happened when it was made still holds")
        private Path plan = Path.of("");

        @Option(
                names = "--pin-until",
                paramLabel = "DATE",
                required = true,
                description = "the last date of the published plan that stays exactly as it is, for example 2026-10-16")
        private LocalDate until = LocalDate.MIN;
    }

    int seed() {
        return seed;
    }

    /** The brief, or every reason why a file could not be read. */
    Reading<PlanningBrief> brief(Curriculum year) throws IOException {
        var refusals = new ArrayList<Finding>();
        var brief = PlanningBrief.of(year, PlanningProfile.usual());
        if (known != null) {
            switch (PlanFile.read(known.plan)) {
                case Reading.Accepted<PlanDocument> document ->
                    brief = document.value()
                            .brief(year)
                            .after(new Published(document.value().plan(), known.until));
                case Reading.Refused<PlanDocument> refused -> refusals.addAll(refused.findings());
            }
        }
        if (profile != null) {
            switch (PlanFile.readProfile(profile)) {
                case Reading.Accepted<PlanningProfile> chosen ->
                    brief = new PlanningBrief(
                            brief.curriculum(), chosen.value(), brief.circumstances(), brief.published());
                case Reading.Refused<PlanningProfile> refused -> refusals.addAll(refused.findings());
            }
        }
        return refusals.isEmpty() ? Reading.accepted(brief) : Reading.refused(List.copyOf(refusals));
    }
}
