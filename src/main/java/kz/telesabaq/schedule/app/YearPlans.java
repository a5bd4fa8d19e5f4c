package kz.telesabaq.schedule.app;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.app.WeekView.DayView;
import kz.telesabaq.schedule.app.WeekView.LockState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The latest plan of the year, as screens look at it. */
@Service
@Transactional(readOnly = true)
public class YearPlans {
    private final CurrentCurriculum curriculum;
    private final PlanArchive archive;
    private final PlannedDays days;
    private final AirDayBook book;

    YearPlans(CurrentCurriculum curriculum, PlanArchive archive, PlannedDays days, AirDayBook book) {
        this.curriculum = curriculum;
        this.archive = archive;
        this.days = days;
        this.book = book;
    }

    public Optional<StoredPlan> latest() {
        return archive.latest();
    }

    /** The week to which the date belongs; refused while there is no plan, no such channel, or the papers are broken. */
    public Reading<WeekView> weekOf(ChannelId channel, LocalDate date) {
        return switch (curriculum.read()) {
            case Reading.Accepted<Curriculum> papers -> weekOf(papers.value(), channel, date);
            case Reading.Refused<Curriculum> refused -> Reading.refused(refused.findings());
        };
    }

    private Reading<WeekView> weekOf(Curriculum papers, ChannelId id, LocalDate date) {
        var channel = papers.channel(id);
        var plan = archive.latest();
        if (channel.isEmpty()) {
            return Reading.refused(LockingFinding.noSuchChannel(id));
        }
        if (plan.isEmpty()) {
            return Reading.refused(LockingFinding.noPlanYet());
        }
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<DayView> week = papers.calendar().schoolWeekOf(date).stream()
                .map(each -> day(plan.get(), papers, channel.get(), new AirDay(each)))
                .toList();
        return Reading.accepted(new WeekView(channel.get(), monday, plan.get().revision(), week));
    }

    private DayView day(StoredPlan plan, Curriculum papers, Channel channel, AirDay day) {
        var slots = days.slots(plan, papers, channel, day);
        var locked = book.latest(channel.id(), day);
        var state = locked.map(before -> before.slots().equals(slots) ? LockState.LOCKED : LockState.CHANGED_SINCE)
                .orElse(LockState.OPEN);
        return new DayView(
                day,
                state,
                locked.map(AirDayPlan::revision).orElse(0),
                slots,
                days.findings(plan, papers, channel, day));
    }
}
