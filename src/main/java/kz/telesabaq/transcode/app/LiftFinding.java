package kz.telesabaq.transcode.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.telesabaq.access.Person;
import kz.telesabaq.access.Right;
import kz.telesabaq.access.Role;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.ShelfKeeping;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.media.qc.QcLedger;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.media.qc.QcReport;
import kz.telesabaq.media.qc.QcVerdict;
import kz.telesabaq.transcode.OverrideFindings;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.StepBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person takes a blocking finding upon themselves; when none is left, the lesson goes on where it was refused. */
@Service
public class LiftFinding {
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 500;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final QcLedger ledger;
    private final StepBook steps;
    private final ShelfKeeping shelf;
    private final Clock clock;

    public LiftFinding(QcLedger ledger, StepBook steps, ShelfKeeping shelf, Clock clock) {
        this.ledger = ledger;
        this.steps = steps;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param blocking what still keeps the recording from air, the lifted one among it while a second person is missing
     * @param queued how many refused steps go on
     */
    public record Lifted(List<QcFinding> blocking, int queued) {
        public Lifted {
            blocking = List.copyOf(blocking);
        }
    }

    /**
     * Writes the override and sends the order on, both or neither.
     *
     * @param check its stable name: {@code sound-level}
     * @param reason in the person's own words
     */
    @Transactional
    public Reading<Lifted> lift(Person person, Fingerprint master, String check, String reason) {
        Optional<QcReport> report = ledger.latest(master);
        Optional<Role> role = Right.OVERRIDE_QUALITY.of(person);
        String words = BLANKS.matcher(reason).replaceAll(" ").strip();
        List<Finding> findings = new ArrayList<>(wrong(person, role, words));
        findings.addAll(wrongCheck(report, check, person));
        if (!findings.isEmpty() || role.isEmpty() || report.isEmpty()) {
            return Reading.refused(findings);
        }
        ledger.add(new QcOverride(
                master,
                Check.written(check).orElseThrow().named(),
                person.name().text(),
                role.get().name(),
                words,
                clock.instant()));
        List<QcFinding> blocking = report.get().blocking(ledger.overrides(master));
        return Reading.accepted(new Lifted(blocking, blocking.isEmpty() ? goOn(master) : 0));
    }

    private int goOn(Fingerprint master) {
        int queued = 0;
        for (Recipe recipe : Recipe.all()) {
            queued += steps.override(master, recipe);
        }
        if (queued > 0) {
            shelf.inWork(master, 0);
        }
        return queued;
    }

    private static List<Finding> wrong(Person person, Optional<Role> role, String words) {
        List<Finding> findings = new ArrayList<>();
        if (role.isEmpty()) {
            findings.add(OverrideFindings.noRight(
                    Place.file("override"), person.name().text()));
        }
        Place reason = Place.cell("override", 0, "reason");
        if (words.isEmpty() || BLANKS.split(words).length < FEWEST_WORDS) {
            findings.add(OverrideFindings.noReason(reason, FEWEST_WORDS));
        }
        if (words.length() > LONGEST) {
            findings.add(OverrideFindings.reasonTooLong(reason, LONGEST));
        }
        return findings;
    }

    private List<Finding> wrongCheck(Optional<QcReport> report, String name, Person person) {
        Place place = Place.cell("override", 0, "check");
        Optional<Check> check = Check.written(name);
        if (check.isEmpty()) {
            return List.of(OverrideFindings.noSuchCheck(place, name));
        }
        if (report.isEmpty()) {
            return List.of(OverrideFindings.noReport(place));
        }
        var said = report.get();
        var lifted = ledger.overrides(said.master());
        boolean fails = said.findings().stream()
                .anyMatch(each -> each.check().equals(check.get().named()) && each.verdict() == QcVerdict.FAIL);
        if (!fails || QcOverride.isLifted(said.master(), check.get().named(), lifted)) {
            return List.of(OverrideFindings.notBlocking(place, check.get().title()));
        }
        boolean spokeAlready = lifted.stream()
                .anyMatch(each -> each.check().equals(check.get().named())
                        && each.by().equals(person.name().text()));
        return spokeAlready ? List.of(OverrideFindings.anotherPerson(place)) : List.of();
    }
}
