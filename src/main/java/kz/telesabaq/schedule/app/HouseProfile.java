package kz.telesabaq.schedule.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Weights;
import kz.telesabaq.schedule.rules.PlanChecker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The profile that the house plans by: shown and changed, every change with who and why. */
@Service
public class HouseProfile {
    private static final Logger LOG = LoggerFactory.getLogger(HouseProfile.class);

    private final ProfileBook book;
    private final CurrentCurriculum curriculum;
    private final Clock clock;

    HouseProfile(ProfileBook book, CurrentCurriculum curriculum, Clock clock) {
        this.book = book;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    /** The latest profile; the usual one where nobody has changed it yet. */
    @Transactional(readOnly = true)
    public PlanningProfile current() {
        return book.latest().map(KeptProfile::profile).orElseGet(PlanningProfile::usual);
    }

    /** Whether somebody has changed the profile at the instant or after it. */
    @Transactional(readOnly = true)
    public boolean changedSince(Instant instant) {
        return book.latest().filter(kept -> !kept.keptAt().isBefore(instant)).isPresent();
    }

    @Transactional(readOnly = true)
    public List<KeptProfile> history() {
        return book.history();
    }

    /** Keeps a changed profile; the plan is not touched until the year is planned anew. */
    @Transactional
    public Reading<PlanningProfile> change(ProfileDraft draft, String author, String reason) {
        if (reason.isBlank()) {
            return Reading.refused(ProfileFinding.noReason());
        }
        var read = draft.read();
        if (read instanceof Reading.Accepted<PlanningProfile> accepted
                && !accepted.value().equals(current())) {
            var kept = book.keep(accepted.value(), author, reason.strip(), clock.instant());
            LOG.info("planning profile rev {} by {}: {}", kept.revision(), author, kept.reason());
        }
        return read;
    }

    /** The medium and soft rules, which a profile weighs. */
    public List<WeighedRule> weighedRules() {
        return allRules().stream().filter(rule -> rule.level() != Level.HARD).toList();
    }

    /** Every rule of the checker, in its order. */
    public List<WeighedRule> allRules() {
        return PlanChecker.RULES.stream()
                .map(rule -> new WeighedRule(
                        rule.name(), rule.level(), rule.sentence(), rule.unit().word(), Weights.UNNAMED))
                .toList();
    }

    /** The subjects of the year by their keys; none while the papers are refused. */
    public Map<String, Wording> subjects() {
        var subjects = new TreeMap<String, Wording>();
        if (curriculum.read() instanceof Reading.Accepted<Curriculum> papers) {
            papers.value()
                    .courses()
                    .forEach(course -> subjects.put(
                            course.subject().key(), course.subject().name()));
        }
        return subjects;
    }

    /** The zone in which the house reads its clock. */
    public ZoneId zone() {
        return HouseClock.ALMATY.zone();
    }
}
