package kz.telesabaq.rota;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.SchoolCalendar;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.playout.app.HandOverComingDays;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Slot;
import kz.telesabaq.schedule.app.LockAirDay;
import kz.telesabaq.schedule.app.Locking;
import kz.telesabaq.schedule.app.PlanYear;
import kz.telesabaq.schedule.app.YearPlans;
import kz.telesabaq.transcode.app.OrderMaster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the coming days as far as they can be brought: the year planned, the next days locked, their masters ordered by the
 * hour of air, their lists handed over. Every turn does only what has not been done.
 */
@Component
class PrepareDays {
    /** Broadcast days are locked a week ahead, so that a media desk and two playout stores can be ready by T−48 h. */
    static final int DAYS_AHEAD = 7;

    private static final Logger LOG = LoggerFactory.getLogger(PrepareDays.class);

    private final CurrentCurriculum curriculum;
    private final YearPlans plans;
    private final PlanYear planYear;
    private final LockAirDay lockAirDay;
    private final OrderMaster orders;
    private final HandOverComingDays handOver;
    private final Clock clock;

    PrepareDays(
            CurrentCurriculum curriculum,
            YearPlans plans,
            PlanYear planYear,
            LockAirDay lockAirDay,
            OrderMaster orders,
            HandOverComingDays handOver,
            Clock clock) {
        this.curriculum = curriculum;
        this.plans = plans;
        this.planYear = planYear;
        this.lockAirDay = lockAirDay;
        this.orders = orders;
        this.handOver = handOver;
        this.clock = clock;
    }

    void prepare() {
        switch (curriculum.read()) {
            case Reading.Accepted<Curriculum> papers -> prepare(papers.value());
            case Reading.Refused<Curriculum> refused -> say("the curriculum cannot be read", refused.findings());
        }
    }

    private void prepare(Curriculum papers) {
        if (!isPlanned(papers) && planYear.plan() instanceof Reading.Refused<?> refused) {
            say("the year cannot be planned", refused.findings());
            return;
        }
        List<AirDayPlan> locked = papers.channels().stream()
                .flatMap(channel -> lock(papers, channel).stream())
                .toList();
        orderMasters(locked);
        handOver.all();
    }

    private boolean isPlanned(Curriculum papers) {
        return plans.latest()
                .filter(plan -> plan.document().plan().curriculum().equals(papers.fingerprint()))
                .isPresent();
    }

    private List<AirDayPlan> lock(Curriculum papers, Channel channel) {
        var locked = new ArrayList<AirDayPlan>();
        AirDay today = channel.clock().dayAt(clock.instant());
        var calendar = calendar(papers);
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            AirDay day = today.plusDays(ahead);
            if (!calendar.isBroadcastDay(day.date())) {
                continue;
            }
            switch (lockAirDay.lock(channel.id(), day)) {
                case Locking.Locked news -> locked.add(news.plan());
                case Locking.Unchanged same -> locked.add(same.plan());
                case Locking.Refused refused ->
                    say("%s %s cannot be locked".formatted(channel.id(), day), refused.findings());
            }
        }
        return locked;
    }

    /** The papers' calendar with what the plan knows beside it: decreed holidays, days kept for reviewing. */
    private SchoolCalendar calendar(Curriculum papers) {
        return plans.latest()
                .map(plan -> plan.document().brief(papers).curriculum().calendar())
                .orElse(papers.calendar());
    }

    /** Each lesson is wanted by its next airing; a repeat later in the week does not make it wait. */
    private void orderMasters(List<AirDayPlan> plans) {
        Instant now = clock.instant();
        var next = new TreeMap<LessonCode, ZonedDateTime>();
        for (AirDayPlan plan : plans) {
            for (Slot slot : plan.slots()) {
                var onAir =
                        plan.channel().clock().wallClock(plan.day(), slot.span().start());
                if (onAir.toInstant().isAfter(now)) {
                    next.merge(slot.lesson().code(), onAir, (one, other) -> one.isBefore(other) ? one : other);
                }
            }
        }
        next.forEach(
                (lesson, onAir) -> orders.wantedBy(lesson, onAir.toLocalDate(), onAir.toLocalTime(), onAir.getZone()));
    }

    private static void say(String what, List<Finding> findings) {
        findings.stream()
                .filter(Finding::isBlocking)
                .forEach(finding -> LOG.warn("{}: {}", what, finding.line(Locale.ENGLISH)));
    }
}
