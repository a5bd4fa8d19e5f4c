package kz.telesabaq.playout.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Slot;
import kz.telesabaq.schedule.YearPlan;

/** A day of a year plan as it would be locked, without a house around it. */
public final class DayOfYear {
    private static final Wording NO_CHANNEL = Wording.of(
            "Оқу жылында %s арнасы жоқ.", "В учебном году нет канала %s.", "The school year has no channel %s.");
    private static final Wording NAME_A_CHANNEL = Wording.of(
            "channels.csv файлындағы арналардың бірін атаңыз.",
            "Назовите один из каналов файла channels.csv.",
            "Name one of the channels in channels.csv.");
    private static final Wording NO_LESSON = Wording.of(
            "Жоспардағы %s сабағы оқу жылында жоқ.",
            "Урока %s из плана нет в учебном году.", "Lesson %s of the plan is not in the school year.");
    private static final Wording PLAN_AGAIN = Wording.of(
            "Жоспарды осы оқу жылымен қайта жасаңыз.",
            "Составьте план заново по этому учебному году.",
            "Make the plan again from this school year.");
    private static final Wording NOTHING_PLANNED = Wording.of(
            "%s арнасында %s күніне бірде-бір сабақ жоспарланбаған.",
            "На канале %s на %s не запланировано ни одного урока.", "No lesson is planned on %s for %s.");
    private static final Wording CHECK_DATE = Wording.of(
            "Күнін тексеріңіз: бұл демалыс немесе каникул болуы мүмкін.",
            "Проверьте дату: это может быть выходной или каникулы.",
            "Check the date: it may be a weekend or a holiday.");

    private DayOfYear() {}

    /** The day with topics and subjects of the school year; refused when the plan speaks of other papers. */
    public static Reading<AirDayPlan> of(Curriculum year, YearPlan plan, ChannelId id, AirDay day) {
        Optional<Channel> channel = year.channel(id);
        if (channel.isEmpty()) {
            return Reading.refused(Finding.blocks(
                    "playout.unknown-channel", Place.file("channels.csv"), NO_CHANNEL.with(id), NAME_A_CHANNEL));
        }
        var slots = new ArrayList<Slot>();
        var findings = new ArrayList<Finding>();
        List<Placement> placements = plan.on(id, day);
        for (Placement placement : placements) {
            slot(year, placement)
                    .ifPresentOrElse(
                            slots::add,
                            () -> findings.add(Finding.blocks(
                                    "playout.unknown-lesson",
                                    Place.file(id + " " + day),
                                    NO_LESSON.with(placement.lesson()),
                                    PLAN_AGAIN)));
        }
        if (placements.isEmpty()) {
            findings.add(Finding.warns(
                    "playout.empty-day", Place.file(id + " " + day), NOTHING_PLANNED.with(id, day), CHECK_DATE));
        }
        return Finding.anyBlocking(findings)
                ? Reading.refused(findings)
                : Reading.accepted(new AirDayPlan(channel.get(), day, 1, slots), findings);
    }

    private static Optional<Slot> slot(Curriculum year, Placement placement) {
        Optional<Course> course = year.course(placement.lesson().course());
        Optional<Lesson> lesson = year.lesson(placement.lesson());
        return course.flatMap(
                of -> lesson.map(what -> new Slot(placement.span(), placement.role(), what, of.subject())));
    }
}
