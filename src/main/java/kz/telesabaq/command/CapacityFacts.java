package kz.telesabaq.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.schedule.views.Capacity;
import kz.telesabaq.schedule.views.ChannelCapacity;
import kz.telesabaq.schedule.views.CourseFit;
import kz.telesabaq.schedule.views.GradeCapacity;
import kz.telesabaq.schedule.views.RasterShare;
import kz.telesabaq.schedule.views.WindowContest;

/** The capacity arithmetic for programs. */
final class CapacityFacts {
    private CapacityFacts() {}

    static Map<String, Object> of(Capacity capacity) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("fits", capacity.fits());
        facts.put(
                "channels",
                capacity.channels().stream().map(CapacityFacts::channel).toList());
        return facts;
    }

    private static Map<String, Object> channel(ChannelCapacity channel) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("channel", channel.channel().id().name());
        facts.put("raster_minutes", channel.channel().rasterMinutes());
        facts.put("slots_per_week", channel.slots());
        facts.put("plan_hours", channel.fullPlan().toString());
        facts.put("asked", channel.asked());
        facts.put("slots_asked", channel.slotsAsked());
        facts.put("free_for_repeats", channel.freeForRepeats());
        facts.put("fitting", channel.fitting());
        facts.put(
                "rasters", channel.rasters().stream().map(CapacityFacts::raster).toList());
        facts.put("grades", channel.grades().stream().map(CapacityFacts::grade).toList());
        facts.put(
                "shared_hours",
                channel.contests().stream().map(CapacityFacts::contest).toList());
        facts.put(
                "proposal",
                channel.proposal().stream().map(CapacityFacts::course).toList());
        return facts;
    }

    private static Map<String, Object> raster(RasterShare share) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("minutes", share.minutes());
        facts.put("slots_per_week", share.slotsPerWeek());
        facts.put("percent_of_plan", share.percent());
        return facts;
    }

    private static Map<String, Object> grade(GradeCapacity grade) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("grade", grade.grade().number());
        facts.put("plan_hours", grade.hours().toString());
        facts.put("quota", grade.quota());
        facts.put("minutes", grade.minutes());
        facts.put("from", grade.window().from().toString());
        facts.put("until", grade.window().until().toString());
        facts.put("most_alone", grade.mostAlone());
        facts.put("most_beside_others", grade.mostBesideOthers());
        if (grade.hasScreenLimit()) {
            facts.put("screen_minutes_per_day", grade.screenMinutesPerDay());
            facts.put("most_by_screen", grade.mostByScreen());
        }
        return facts;
    }

    private static Map<String, Object> contest(WindowContest contest) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("grades", numbers(contest.grades().stream().toList()));
        facts.put("fewest_that_do_not_fit", numbers(contest.smallest().stream().toList()));
        facts.put("from", contest.from().toString());
        facts.put("until", contest.until().toString());
        facts.put("rows_needed", contest.rowsNeeded());
        facts.put("rows", contest.rows());
        return facts;
    }

    private static List<Integer> numbers(List<Grade> grades) {
        return grades.stream().map(Grade::number).toList();
    }

    private static Map<String, Object> course(CourseFit course) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("course", course.course().toString());
        facts.put("asked", course.asked());
        facts.put("fits", course.fits());
        return facts;
    }
}
