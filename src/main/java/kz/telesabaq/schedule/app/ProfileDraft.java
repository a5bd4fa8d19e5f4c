package kz.telesabaq.schedule.app;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.Preferences;
import kz.telesabaq.schedule.Weights;
import org.jspecify.annotations.Nullable;

/**
 * A profile as a person types it, perhaps wrongly.
 *
 * @param weights one for each rule that the person weighs
 */
public record ProfileDraft(
        String name,
        List<BandDraft> bands,
        @Nullable Integer breakMinutes,
        @Nullable Integer repeatWithinDays,
        @Nullable LocalTime halfDay,
        Set<String> hardSubjects,
        HoursDraft freshHours,
        @Nullable Integer longestIdleMinutes,
        List<WeightDraft> weights) {

    /** Hours as typed; what is missing is null. */
    public record HoursDraft(
            @Nullable LocalTime from, @Nullable LocalTime until) {

        static HoursDraft of(DayWindow window) {
            return new HoursDraft(window.from(), window.until());
        }
    }

    /** A band of grades as typed. */
    public record BandDraft(
            @Nullable Integer first,
            @Nullable Integer last,
            HoursDraft premieres,
            HoursDraft repeats,
            @Nullable Integer screenMinutesPerDay,
            @Nullable Integer requiredRepeats) {}

    /** What a rule weighs, as typed. */
    public record WeightDraft(String rule, @Nullable Integer weight) {}

    public ProfileDraft {
        weights = List.copyOf(weights);
        bands = List.copyOf(bands);
        hardSubjects = Set.copyOf(hardSubjects);
    }

    /** The profile as it stands, to begin with. */
    public static ProfileDraft of(PlanningProfile profile) {
        var wishes = profile.preferences();
        return new ProfileDraft(
                profile.name(),
                profile.bands().stream()
                        .map(band -> new BandDraft(
                                band.first(),
                                band.last(),
                                HoursDraft.of(band.premieres()),
                                HoursDraft.of(band.repeats()),
                                band.screenMinutesPerDay(),
                                band.requiredRepeats()))
                        .toList(),
                profile.breakMinutes(),
                profile.repeatWithinDays(),
                profile.halfDay(),
                wishes.hardSubjects(),
                HoursDraft.of(wishes.freshHours()),
                wishes.longestIdleMinutes(),
                wishes.weights().byRule().entrySet().stream()
                        .map(weight -> new WeightDraft(weight.getKey(), weight.getValue()))
                        .toList());
    }

    /** The profile that was meant, or everything that is wrong with it. */
    public Reading<PlanningProfile> read() {
        var wrong = new ArrayList<Finding>();
        if (name.isBlank()) {
            wrong.add(ProfileFinding.empty("name"));
        }
        var read = new ArrayList<GradeBand>();
        for (int i = 0; i < bands.size(); i++) {
            String field = "bands[" + (i + 1) + "]";
            var band = bands.get(i);
            tried(
                            field,
                            wrong,
                            () -> new GradeBand(
                                    needed(band.first()),
                                    needed(band.last()),
                                    window(band.premieres()),
                                    window(band.repeats()),
                                    needed(band.screenMinutesPerDay()),
                                    needed(band.requiredRepeats())))
                    .forEach(read::add);
        }
        var fresh = tried("freshHours", wrong, () -> window(freshHours));
        var weighed = new TreeMap<String, Integer>();
        weights.forEach(typed -> tried(
                        typed.rule(), wrong, () -> Weights.none().with(typed.rule(), needed(typed.weight())))
                .forEach(one -> weighed.putAll(one.byRule())));
        if (!wrong.isEmpty()) {
            return Reading.refused(wrong);
        }
        var wishes = tried(
                "longestIdleMinutes",
                wrong,
                () -> new Preferences(
                        new TreeSet<>(hardSubjects),
                        fresh.getFirst(),
                        needed(longestIdleMinutes),
                        new Weights(weighed)));
        var profile = wishes.stream()
                .flatMap(preferences -> tried(
                        "profile",
                        wrong,
                        () -> new PlanningProfile(
                                name.strip(),
                                read,
                                needed(breakMinutes),
                                needed(repeatWithinDays),
                                needed(halfDay),
                                preferences))
                        .stream())
                .toList();
        return wrong.isEmpty() ? Reading.accepted(profile.getFirst()) : Reading.refused(wrong);
    }

    private static DayWindow window(HoursDraft hours) {
        return new DayWindow(needed(hours.from()), needed(hours.until()));
    }

    private static <T> T needed(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("–");
        }
        return value;
    }

    /** What was made, or nothing and a finding. */
    private static <T> List<T> tried(String field, List<Finding> wrong, Supplier<T> make) {
        try {
            return List.of(make.get());
        } catch (IllegalArgumentException refused) {
            wrong.add(ProfileFinding.refused(field, String.valueOf(refused.getMessage())));
            return List.of();
        }
    }
}
