package kz.telesabaq.schedule.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.WeeklyHours;

/**
 * A channel's week.
 *
 * @param slots whole slots of a week
 * @param fullPlan hours a week of the whole curriculum plan (ТУП) in the channel's language
 * @param asked new lessons a week by quota
 * @param slotsAsked slots that they take; a lesson longer than the raster takes several
 * @param rasters the channel's own raster first, then the usual ones
 * @param grades those that ask for lessons
 * @param contests grades that do not fit into the hours they share, on all channels that share the week
 * @param proposal every course on air with what would fit
 */
public record ChannelCapacity(
        Channel channel,
        int slots,
        WeeklyHours fullPlan,
        int asked,
        int slotsAsked,
        List<RasterShare> rasters,
        List<GradeCapacity> grades,
        List<WindowContest> contests,
        List<CourseFit> proposal) {

    public ChannelCapacity {
        rasters = List.copyOf(rasters);
        grades = List.copyOf(grades);
        contests = List.copyOf(contests);
        proposal = List.copyOf(proposal);
    }

    static ChannelCapacity of(Curriculum year, Channel channel, Demands demands, Demands fit) {
        var fullPlan = new WeeklyHours(year.coursesOf(channel).stream()
                .mapToInt(course -> course.hours().halves())
                .sum());
        var own = courses(demands, channel);
        var fitting = courses(fit, channel);
        var proposal = new ArrayList<CourseFit>();
        for (int i = 0; i < own.size(); i++) {
            proposal.add(new CourseFit(
                    own.get(i).code(), own.get(i).lessons(), fitting.get(i).lessons()));
        }
        return new ChannelCapacity(
                channel,
                channel.slotsPerDay() * Capacity.DAYS,
                fullPlan,
                own.stream().mapToInt(CourseDemand::lessons).sum(),
                GradeDemand.slots(own),
                Stream.concat(Stream.of(channel.raster()), RasterShare.USUAL.stream())
                        .distinct()
                        .map(raster -> RasterShare.of(channel, raster, fullPlan))
                        .toList(),
                demands.grades().stream()
                        .filter(grade -> !grade.on(channel.id()).isEmpty())
                        .map(grade -> GradeCapacity.of(year, channel, demands, grade))
                        .toList(),
                demands.contests(),
                proposal);
    }

    private static List<CourseDemand> courses(Demands demands, Channel channel) {
        return demands.grades().stream()
                .flatMap(grade -> grade.on(channel.id()).stream())
                .toList();
    }

    /** Slots of a week that no new lesson takes. */
    public int freeForRepeats() {
        return Math.max(0, slots - slotsAsked);
    }

    public boolean fits() {
        return proposal.stream().noneMatch(CourseFit::isCut);
    }

    /** New lessons a week that would fit. */
    public int fitting() {
        return proposal.stream().mapToInt(CourseFit::fits).sum();
    }
}
