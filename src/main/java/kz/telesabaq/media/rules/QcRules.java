package kz.telesabaq.media.rules;

import static kz.telesabaq.media.qc.QcVerdict.FAIL;
import static kz.telesabaq.media.qc.QcVerdict.PASS;
import static kz.telesabaq.media.qc.QcVerdict.WARN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Booking;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Measurement;
import kz.telesabaq.media.SourceFacts;
import kz.telesabaq.media.Stretch;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.Limit;
import kz.telesabaq.media.qc.QcFinding;
import kz.telesabaq.media.qc.QcMeasured;
import kz.telesabaq.media.qc.QcThresholds;
import kz.telesabaq.media.qc.QcVerdict;

/**
 * Holds what was measured against a sheet of thresholds: one finding of every check, passed ones too.
 *
 * <p>What {@link MasterRules} judge already is taken over from them in their own words.
 */
public final class QcRules {
    /** Rules of masters, and the checks they speak for; black and silence are judged here, with all their places. */
    private static final Map<String, Check> JUDGED_BY_MASTER_RULES = Map.ofEntries(
            Map.entry("media.unreadable", Check.READABLE),
            Map.entry("media.shorter-than-it-says", Check.LENGTH),
            Map.entry("media.too-short", Check.LENGTH),
            Map.entry("media.too-long", Check.LENGTH),
            Map.entry("media.unfillable-rest", Check.LENGTH),
            Map.entry("media.no-picture", Check.PICTURE_PRESENT),
            Map.entry("media.portrait", Check.PICTURE_SHAPE),
            Map.entry("media.small-picture", Check.PICTURE_SIZE),
            Map.entry("media.no-sound", Check.SOUND_PRESENT),
            Map.entry("media.nothing-heard", Check.SOUND_PRESENT),
            Map.entry("media.sound-ends-early", Check.SOUND_LENGTH),
            Map.entry("media.sound-ends-slightly-early", Check.SOUND_LENGTH),
            Map.entry("media.sound-goes-on", Check.SOUND_LENGTH),
            Map.entry("media.dead-channel", Check.SOUND_DEAD_CHANNEL),
            Map.entry("media.clipped", Check.SOUND_CLIPPED));

    private final QcThresholds limits;
    private final QcMeasured measured;
    private final Measurement seen;
    private final List<QcFinding> findings = new ArrayList<>();

    private QcRules(QcThresholds limits, QcMeasured measured) {
        this.limits = limits;
        this.measured = measured;
        this.seen = measured.seen();
    }

    /**
     * One finding of each check, in the order of {@link Check}.
     *
     * @param finished loudness of the house file; empty while none is made, and its level is not judged then
     * @param booking empty when it is not known where it will air
     */
    public static List<QcFinding> judge(
            SourceFacts facts,
            QcMeasured measured,
            Optional<Loudness> finished,
            Optional<Booking> booking,
            QcThresholds limits) {
        var rules = new QcRules(limits, measured);
        rules.takeOver(MasterRules.check("-", facts.essence(), measured.seen(), booking));
        if (facts.picture().isPresent()) {
            rules.picture();
        }
        // where nothing is heard that is said once; there is no level to judge
        if (!facts.sounds().isEmpty() && measured.seen().loudness() instanceof Loudness.Measured) {
            rules.sound();
            finished.ifPresent(rules::level);
        }
        return rules.inOrder();
    }

    private void takeOver(List<Finding> judged) {
        for (Finding finding : judged) {
            Check check = JUDGED_BY_MASTER_RULES.get(finding.rule());
            if (check != null) {
                add(check, finding.isBlocking() ? FAIL : WARN, List.of(), seenAs(check), "", finding.sentence());
            }
        }
    }

    private String seenAs(Check check) {
        return switch (check) {
            case READABLE -> String.join("; ", seen.complaints());
            case LENGTH -> seen.picture().toString();
            case SOUND_LENGTH -> seen.sound().toString();
            default -> "";
        };
    }

    private void picture() {
        black();
        freeze();
        if (!measured.flashes().isEmpty()) {
            places(Check.PICTURE_FLASHES, FAIL, measured.flashes(), "3/s, 25 %", QcWords.FLASHES);
        }
        above(Check.PICTURE_RANGE, measured.outOfRangePerMille(), Limit.OUT_OF_RANGE, "%", QcWords.RANGE);
        above(Check.PICTURE_FIELDS, measured.mixedFieldsPerMille(), Limit.MIXED_FIELDS, "%", QcWords.FIELDS);
        above(Check.PICTURE_BARS, measured.barsPerMille(), Limit.BARS, "%", QcWords.BARS);
    }

    private void black() {
        List<Stretch> all = inTheMiddle(seen.black(), seen.picture(), shorter(Limit.BLACK_FAILS, Limit.BLACK_WARNS));
        places(Check.PICTURE_BLACK, all, Limit.BLACK_FAILS, Limit.BLACK_WARNS, QcWords.BLACK);
    }

    /** A board stands still while the teacher speaks; only stillness without a sound is a fault. */
    private void freeze() {
        List<Stretch> quiet = new ArrayList<>();
        for (Stretch still : measured.frozen()) {
            for (Stretch silent : seen.silence()) {
                quiet.add(still.within(silent.from(), silent.until()));
            }
        }
        List<Stretch> all = inTheMiddle(quiet, seen.picture(), shorter(Limit.FREEZE_FAILS, Limit.FREEZE_WARNS));
        places(Check.PICTURE_FREEZE, all, Limit.FREEZE_FAILS, Limit.FREEZE_WARNS, QcWords.FREEZE);
    }

    private void sound() {
        List<Stretch> silent = inTheMiddle(seen.silence(), seen.sound(), limits.frames(Limit.SILENCE_FAILS));
        places(Check.SOUND_SILENCE, silent, Limit.SILENCE_FAILS, Limit.SILENCE_FAILS, QcWords.SILENCE);
        if (measured.phaseHundredths() < limits.of(Limit.PHASE_FAILS)) {
            String phase = String.format(Locale.ROOT, "%.2f", measured.phaseHundredths() / 100.0);
            String least = String.format(Locale.ROOT, "%.2f", limits.of(Limit.PHASE_FAILS) / 100.0);
            add(Check.SOUND_PHASE, FAIL, List.of(), phase, least, QcWords.PHASE.with(phase));
        }
        above(Check.SOUND_CLIPPED, measured.flatTenths(), Limit.FLAT, "", QcWords.FLAT);
        above(Check.SOUND_LOUD_RANGE, measured.loudnessRangeTenths(), Limit.LOUDNESS_RANGE, "LU", QcWords.LOUD_RANGE);
    }

    private void level(Loudness finished) {
        switch (finished) {
            case Loudness.Unmeasured silent ->
                add(Check.SOUND_LEVEL, FAIL, List.of(), "", target(), QcWords.LEVEL_UNKNOWN);
            case Loudness.Measured loud -> {
                String level = QcWords.tenths(loud.integratedTenths(), "LUFS");
                int off = Math.abs(loud.integratedTenths() - limits.of(Limit.LOUDNESS));
                if (off > limits.of(Limit.LOUDNESS_TOLERANCE)) {
                    add(Check.SOUND_LEVEL, FAIL, List.of(), level, target(), QcWords.LEVEL.with(level, target()));
                }
                if (loud.truePeakTenths() > limits.of(Limit.TRUE_PEAK)) {
                    String peak = QcWords.tenths(loud.truePeakTenths(), "dBTP");
                    String most = QcWords.tenths(limits.of(Limit.TRUE_PEAK), "dBTP");
                    add(Check.SOUND_PEAK, FAIL, List.of(), peak, most, QcWords.PEAK.with(peak, most));
                }
            }
        }
        above(Check.SOUND_SHORT_TERM, measured.loudestShortTerm(), Limit.SHORT_TERM, "LUFS", QcWords.SHORT_TERM);
    }

    private String target() {
        return "%s ± %s"
                .formatted(
                        QcWords.tenths(limits.of(Limit.LOUDNESS), "LUFS"),
                        QcWords.tenths(limits.of(Limit.LOUDNESS_TOLERANCE), "LU"));
    }

    private void above(Check check, int value, Limit limit, String unit, Wording sentence) {
        if (value > limits.of(limit)) {
            String measuredAs = QcWords.tenths(value, unit);
            String most = QcWords.tenths(limits.of(limit), unit);
            add(check, WARN, List.of(), measuredAs, most, sentence.with(measuredAs, most));
        }
    }

    private void places(Check check, List<Stretch> all, Limit fails, Limit warns, Wording sentence) {
        boolean grave = all.stream().anyMatch(each -> !limits.frames(fails).isLongerThan(each.length()));
        if (!all.isEmpty()) {
            Frames limit = limits.frames(grave ? fails : warns);
            places(check, grave ? FAIL : WARN, all, limit.toSeconds() + " s", sentence);
        }
    }

    private void places(Check check, QcVerdict verdict, List<Stretch> all, String threshold, Wording sentence) {
        Stretch longest = all.stream()
                .reduce((one, other) -> other.length().isLongerThan(one.length()) ? other : one)
                .orElseThrow();
        add(
                check,
                verdict,
                all,
                longest.length().toSeconds() + " s",
                threshold,
                sentence.with(all.size(), longest.from(), longest.until()));
    }

    /** A sheet may set both alike, or block where it never warns. */
    private Frames shorter(Limit fails, Limit warns) {
        return Frames.of(Math.min(limits.of(fails), limits.of(warns)));
    }

    private List<Stretch> inTheMiddle(List<Stretch> stretches, Frames whole, Frames least) {
        Frames free = limits.frames(Limit.FREE_ENDS);
        Frames last = whole.isLongerThan(free) ? whole.minus(free) : Frames.ZERO;
        return stretches.stream()
                .map(each -> each.within(free, last))
                .filter(each -> !each.length().isZero() && !least.isLongerThan(each.length()))
                .toList();
    }

    private void add(
            Check check, QcVerdict verdict, List<Stretch> where, String value, String threshold, Wording sentence) {
        findings.add(new QcFinding(check.named(), verdict, where, value, threshold, sentence));
    }

    private List<QcFinding> inOrder() {
        List<QcFinding> all = new ArrayList<>();
        for (Check check : Check.values()) {
            List<QcFinding> said = findings.stream()
                    .filter(finding -> finding.check().equals(check.named()))
                    .toList();
            all.addAll(said);
            if (said.isEmpty()) {
                all.add(new QcFinding(check.named(), PASS, List.of(), "", "", QcWords.IN_ORDER.with(check.title())));
            }
        }
        return List.copyOf(all);
    }
}
