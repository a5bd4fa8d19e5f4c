package kz.telesabaq.transcode.steps;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.profiles.RenditionProfile;
import kz.telesabaq.transcode.steps.Step.Part;

/**
 * The steps of one order and what each waits for. Always in an order in which they can be worked one after another.
 *
 * <pre>
 * at ease   LISTEN → MAKE everything → VERIFY → JUDGE → PACK
 * pressing  LISTEN → MAKE for air → VERIFY → JUDGE → PACK, then MAKE the rest → VERIFY → PACK
 * </pre>
 *
 * @param steps each after those it waits for
 */
public record StepGraph(List<Step> steps) {

    /** How soon air needs it. */
    public enum Haste {
        AT_EASE,
        PRESSING;

        private static final Duration HALF_A_DAY = Duration.ofHours(12);

        /** What airs within twelve hours presses, and what should have aired already; what is in no plan does not. */
        public static Haste of(Optional<Instant> airs, Instant now) {
            return airs.filter(at -> !at.isAfter(now.plus(HALF_A_DAY))).isPresent() ? PRESSING : AT_EASE;
        }
    }

    public StepGraph {
        steps = List.copyOf(steps);
    }

    /** The graph of an order; a pressing one is cut in two only where something is not for air. */
    public static StepGraph of(List<RenditionProfile> profiles, Haste haste) {
        List<ProfileName> air = names(profiles, Part.AIR);
        List<ProfileName> rest = names(profiles, Part.REST);
        List<Step> steps = new ArrayList<>();
        if (haste == Haste.AT_EASE || air.isEmpty() || rest.isEmpty()) {
            List<ProfileName> all =
                    profiles.stream().map(RenditionProfile::name).toList();
            steps.add(new Step(StepKind.LISTEN, Part.WHOLE, List.of()));
            steps.addAll(half(Part.WHOLE, all));
        } else {
            steps.add(new Step(StepKind.LISTEN, Part.AIR, List.of()));
            steps.addAll(half(Part.AIR, air));
            half(Part.REST, rest).stream()
                    .filter(step -> step.kind() != StepKind.JUDGE)
                    .forEach(steps::add);
        }
        return new StepGraph(steps);
    }

    private static List<Step> half(Part part, List<ProfileName> profiles) {
        return Stream.of(StepKind.MAKE, StepKind.VERIFY, StepKind.JUDGE, StepKind.PACK)
                .map(kind -> new Step(kind, part, profiles))
                .toList();
    }

    private static List<ProfileName> names(List<RenditionProfile> profiles, Part part) {
        return profiles.stream()
                .filter(profile -> profile.isForAir() == (part == Part.AIR))
                .map(RenditionProfile::name)
                .toList();
    }

    /** The steps that must be done before this one may begin. */
    public List<Step> before(Step step) {
        return steps.stream().filter(each -> precedes(each, step)).toList();
    }

    private static boolean precedes(Step earlier, Step later) {
        boolean together = earlier.part() == later.part();
        return switch (later.kind()) {
            case LISTEN -> false;
            case MAKE ->
                earlier.kind() == StepKind.LISTEN
                        || (later.part() == Part.REST && earlier.part() == Part.AIR && earlier.kind() == StepKind.PACK);
            case VERIFY -> together && earlier.kind() == StepKind.MAKE;
            case JUDGE -> together && earlier.kind() == StepKind.VERIFY;
            case PACK -> together && (earlier.kind() == StepKind.JUDGE || earlier.kind() == StepKind.VERIFY);
        };
    }
}
