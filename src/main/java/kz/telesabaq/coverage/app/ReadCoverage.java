package kz.telesabaq.coverage.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.telesabaq.coverage.CoverageLedger;
import kz.telesabaq.coverage.Seen;
import kz.telesabaq.coverage.build.LedgerMaker;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.mirror.MirroredLessons;
import kz.telesabaq.mirror.TargetId;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.LatestPlan;
import kz.telesabaq.schedule.LatestPlan.Kept;
import kz.telesabaq.schedule.YearPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coverage ledger of the running house, as it stands today. */
@Service
public class ReadCoverage {
    private final CurrentCurriculum curriculum;
    private final LatestPlan plans;
    private final FateBook fates;
    private final MirroredLessons mirror;
    private final Clock clock;

    public ReadCoverage(
            CurrentCurriculum curriculum, LatestPlan plans, FateBook fates, MirroredLessons mirror, Clock clock) {
        this.curriculum = curriculum;
        this.plans = plans;
        this.fates = fates;
        this.mirror = mirror;
        this.clock = clock;
    }

    /** Refused only while the papers of the year are broken; without a plan nothing is planned. */
    @Transactional(readOnly = true)
    public Reading<CoverageLedger> today() {
        return curriculum.read().map(this::ledger);
    }

    private CoverageLedger ledger(Curriculum papers) {
        var kept = plans.current();
        var plan = kept.map(Kept::plan)
                .orElseGet(() -> new YearPlan(papers.calendar().name(), papers.fingerprint(), List.of()));
        var circumstances = kept.map(Kept::circumstances).orElseGet(Circumstances::none);
        return LedgerMaker.make(papers, plan, circumstances, new Seen(fates.all(), mirrored()), today(papers));
    }

    private LocalDate today(Curriculum papers) {
        var zone = papers.channels().stream()
                .map(channel -> channel.clock().zone())
                .findFirst()
                .orElse(ZoneOffset.UTC);
        return clock.instant().atZone(zone).toLocalDate();
    }

    private TreeMap<LessonCode, SortedSet<String>> mirrored() {
        var names = new TreeMap<LessonCode, SortedSet<String>>();
        mirror.whereToWatch()
                .forEach((lesson, targets) -> names.put(
                        lesson,
                        new TreeSet<>(targets.stream().map(TargetId::toString).toList())));
        return names;
    }
}
