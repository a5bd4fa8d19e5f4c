package kz.telesabaq.schedule.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.views.Capacity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The school year as a whole: its calendar with everything that has become free since, and what its weeks hold. */
@Service
@Transactional(readOnly = true)
public class YearOutlook {
    private final CurrentCurriculum curriculum;
    private final PlanArchive archive;
    private final HouseProfile profiles;
    private final Clock clock;

    YearOutlook(CurrentCurriculum curriculum, PlanArchive archive, HouseProfile profiles, Clock clock) {
        this.curriculum = curriculum;
        this.archive = archive;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * The year at one look.
     *
     * @param zone of the first channel
     * @param today the date in it
     */
    public record Outlook(SchoolCalendar calendar, Capacity capacity, ZoneId zone, LocalDate today) {}

    public Reading<Outlook> read() {
        return curriculum.read().map(this::outlook);
    }

    private Outlook outlook(Curriculum papers) {
        var zone = papers.channels().getFirst().clock().zone();
        return new Outlook(
                archive.latest()
                        .map(plan -> plan.document().brief(papers).curriculum().calendar())
                        .orElse(papers.calendar()),
                Capacity.of(papers, profiles.current()),
                zone,
                clock.instant().atZone(zone).toLocalDate());
    }
}
