package kz.telesabaq.schedule.app;

import java.time.Clock;
import java.util.List;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.RegimeSwitch;
import kz.telesabaq.schedule.app.RegimeStep.Kind;
import kz.telesabaq.schedule.edit.RegimePreview;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One approved switch and a way back (docs/adr/0015-regimes.md). Everything is written down with person, time and reason;
 * doing a thing twice is doing it once.
 */
@Service
public class SwitchRegime {
    private static final Logger LOG = LoggerFactory.getLogger(SwitchRegime.class);

    private final RegimeBook book;
    private final RegimeDesk desk;
    private final Clock clock;

    SwitchRegime(RegimeBook book, RegimeDesk desk, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RegimeRecord> all() {
        return book.all();
    }

    /** What the switch would change today; nothing is written. */
    @Transactional(readOnly = true)
    public Reading<RegimePreview> preview(RegimeSwitch change) {
        return desk.preview(change);
    }

    /** A person wants the regime and says why; whether it can be done is looked at first. */
    @Transactional
    public RegimeAnswer propose(RegimeSwitch change, String person, String reason) {
        if (reason.isBlank()) {
            return refused(RegimeSwitchFinding.noReason());
        }
        var known = book.allLocked().stream()
                .filter(record -> record.state().isOpen() && record.change().equals(change))
                .findFirst();
        if (known.isPresent()) {
            return new RegimeAnswer.Unchanged(known.get());
        }
        return switch (desk.preview(change)) {
            case Reading.Refused<RegimePreview> refused -> new RegimeAnswer.Refused(refused.findings());
            case Reading.Accepted<RegimePreview> fine ->
                done(book.enter(change, step(Kind.PROPOSED, person, reason, 0, 0)));
        };
    }

    /** A second person puts it in force: worked out anew on the plan of today, judged, kept as the next revision. */
    @Transactional
    public RegimeAnswer approve(long id, String person) {
        var found = book.locked(id);
        if (found.isEmpty()) {
            return refused(RegimeSwitchFinding.unknown(id));
        }
        RegimeRecord record = found.get();
        return switch (record.state()) {
            case IN_FORCE -> new RegimeAnswer.Unchanged(record);
            case WITHDRAWN, ENDED -> refused(RegimeSwitchFinding.notOpen(record));
            case PROPOSED -> approve(record, person);
        };
    }

    private RegimeAnswer approve(RegimeRecord record, String person) {
        if (record.proposedBy().equals(person)) {
            return refused(RegimeSwitchFinding.samePerson(record, person));
        }
        var other = book.allLocked().stream()
                .filter(known ->
                        known.state() == Kind.IN_FORCE && known.change().overlaps(record.change()))
                .findFirst();
        if (other.isPresent()) {
            return refused(RegimeSwitchFinding.overlaps(record, other.get()));
        }
        return apply(record, desk.preview(record.change()), Kind.IN_FORCE, person, "");
    }

    /** Takes a proposal back before anybody approved it. */
    @Transactional
    public RegimeAnswer withdraw(long id, String person, String reason) {
        var found = book.locked(id);
        if (found.isEmpty()) {
            return refused(RegimeSwitchFinding.unknown(id));
        }
        RegimeRecord record = found.get();
        return switch (record.state()) {
            case WITHDRAWN -> new RegimeAnswer.Unchanged(record);
            case IN_FORCE, ENDED -> refused(RegimeSwitchFinding.notOpen(record));
            case PROPOSED -> done(book.add(record, step(Kind.WITHDRAWN, person, reason, 0, 0)));
        };
    }

    /** The way back: days that have not aired get what they had before; what has aired stays. */
    @Transactional
    public RegimeAnswer end(long id, String person, String reason) {
        var found = book.locked(id);
        if (found.isEmpty()) {
            return refused(RegimeSwitchFinding.unknown(id));
        }
        RegimeRecord record = found.get();
        return switch (record.state()) {
            case ENDED -> new RegimeAnswer.Unchanged(record);
            case PROPOSED, WITHDRAWN -> refused(RegimeSwitchFinding.notOpen(record));
            case IN_FORCE -> {
                var approval = record.approval().orElseThrow();
                yield reason.isBlank()
                        ? refused(RegimeSwitchFinding.noReason())
                        : apply(record, desk.back(record, approval), Kind.ENDED, person, reason);
            }
        };
    }

    private RegimeAnswer apply(
            RegimeRecord record, Reading<RegimePreview> looked, Kind kind, String person, String reason) {
        return switch (looked) {
            case Reading.Refused<RegimePreview> refused -> new RegimeAnswer.Refused(refused.findings());
            case Reading.Accepted<RegimePreview> fine -> {
                int before = desk.latestRevision();
                int after = desk.keep(fine.value());
                yield done(book.add(record, step(kind, person, reason, before, after)));
            }
        };
    }

    private RegimeStep step(Kind kind, String person, String reason, int before, int after) {
        return new RegimeStep(kind, person, clock.instant(), reason.strip(), before, after);
    }

    private static RegimeAnswer refused(Finding why) {
        return new RegimeAnswer.Refused(List.of(why));
    }

    private static RegimeAnswer done(RegimeRecord record) {
        var step = record.steps().getLast();
        LOG.info(
                "regime {} {} for {} to {}: {} by {}, plan rev {}",
                record.id(),
                record.change().regime().name(),
                record.change().days().first(),
                record.change().days().last(),
                step.kind(),
                step.person(),
                step.planAfter());
        return new RegimeAnswer.Done(record);
    }
}
