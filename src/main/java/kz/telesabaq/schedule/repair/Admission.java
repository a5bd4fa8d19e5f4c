package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Circumstances;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.Disturbance.Holiday;
import kz.telesabaq.schedule.Disturbance.Late;
import kz.telesabaq.schedule.Disturbance.Missed;
import kz.telesabaq.schedule.Disturbance.Moved;
import kz.telesabaq.schedule.Disturbance.Taken;
import kz.telesabaq.schedule.Disturbance.Withdrawn;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.PlanningBrief;
import kz.telesabaq.schedule.Published;
import kz.telesabaq.schedule.Role;

/**
 * Lets disturbances in one after the other, each into the circumstances that those before it made. One that contradicts what
 * is pinned, or names what is not there, stays outside with a finding.
 */
final class Admission {
    private static final Wording FREE = Reason.FREE_DAY.wording();
    private static final Wording TAKEN = Reason.TAKEN.wording();
    private static final Wording EARLY = Reason.NOT_READY.wording();
    private static final Wording HOURS = Reason.OUTSIDE_HOURS.wording();
    private static final Wording OCCUPIED = Reason.PINNED_PLACE.wording();
    private static final Wording PAST =
            Wording.of("бұл күн бекітілген мерзімге кіреді", "этот день закреплён", "that day is pinned");
    private static final Wording QUOTA = Wording.of(
            "апталық норма бойынша бұл сабаққа әлі ерте",
            "по недельной норме этому уроку ещё рано",
            "by the week quota it is too early for the lesson");

    private static final Wording NO_PREMIERE = Wording.of(
            "онда сабақтың алғашқы көрсетіліміне орын қалмайды",
            "тогда премьере урока не остаётся места",
            "the premiere of the lesson would find no place then");

    private final RepairTask task;
    private final Set<Disturbance> unheard;
    private final Published published;
    private final Set<Placement> known;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Disturbance> admitted = new ArrayList<>();
    private PlanningBrief brief;

    Admission(RepairTask task) {
        this(task, Set.of());
    }

    private Admission(RepairTask task, Set<Disturbance> unheard) {
        this.task = task;
        this.unheard = unheard;
        this.published = task.published();
        this.known = new HashSet<>(published.plan().placements());
        this.brief = task.before().after(published);
        task.disturbances().forEach(this::admit);
    }

    /** What the new plan is judged against. */
    PlanningBrief brief() {
        return brief;
    }

    List<Disturbance> admitted() {
        return admitted;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * The same without the wishes that leave a lesson no place for its premiere: a repeat put where nothing can come before
     * it. None where no such wish was admitted.
     */
    Optional<Admission> withoutMovesOf(Set<Show.Key> leftOut) {
        var guilty = new HashSet<>(unheard);
        admitted.stream()
                .filter(Moved.class::isInstance)
                .filter(moved -> leftOut.contains(key(((Moved) moved).airing())))
                .forEach(guilty::add);
        return guilty.equals(unheard) ? Optional.empty() : Optional.of(new Admission(task, guilty));
    }

    private static Show.Key key(Placement airing) {
        return new Show.Key(airing.channel(), airing.lesson());
    }

    private void admit(Disturbance disturbance) {
        var objection = unheard.contains(disturbance) && disturbance instanceof Moved moved
                ? Optional.of(RepairFinding.unfitPlace(at(moved.wanted()), moved.wanted(), NO_PREMIERE))
                : objection(disturbance);
        objection.ifPresentOrElse(findings::add, () -> {
            admitted.add(disturbance);
            if (disturbance instanceof Holiday holiday && !concernsAnybody(holiday)) {
                findings.add(RepairFinding.nothingThere(holiday.free()));
            }
            brief = brief.in(disturbance.in(before(disturbance)));
        });
    }

    private boolean concernsAnybody(Holiday holiday) {
        return known.stream()
                .anyMatch(airing -> holiday.free()
                        .frees(airing.day().date(), airing.lesson().grade()));
    }

    private Place at(Placement airing) {
        return Place.file(new MoveSentence(brief.curriculum()).place(airing));
    }

    /** A pin that moves is not pinned to its old place any more. */
    private Circumstances before(Disturbance disturbance) {
        var circumstances = brief.circumstances();
        if (!(disturbance instanceof Moved moved) || !circumstances.pins().contains(moved.airing())) {
            return circumstances;
        }
        var pins = circumstances.pins().stream()
                .filter(pin -> !pin.equals(moved.airing()))
                .toList();
        return new Circumstances(
                circumstances.ready(),
                circumstances.withdrawn(),
                circumstances.freeDays(),
                circumstances.taken(),
                pins,
                circumstances.missed());
    }

    private Optional<Finding> objection(Disturbance disturbance) {
        return switch (disturbance) {
            case Late late ->
                unknown(late.lesson())
                        .or(() -> pinnedAiring(airing -> airing.lesson().equals(late.lesson())
                                && airing.day().date().isBefore(late.ready())));
            case Holiday holiday ->
                pinnedAiring(airing -> holiday.free()
                        .frees(airing.day().date(), airing.lesson().grade()));
            case Withdrawn withdrawn ->
                unknown(withdrawn.lesson())
                        .or(() -> pinnedAiring(airing -> airing.lesson().equals(withdrawn.lesson())));
            case Missed missed ->
                known.contains(missed.airing())
                        ? Optional.empty()
                        : Optional.of(RepairFinding.notPublished(at(missed.airing()), missed.airing()));
            case Moved moved -> objection(moved);
            case Taken taken -> objection(taken);
        };
    }

    private Optional<Finding> unknown(LessonCode code) {
        return brief.curriculum().lesson(code).isPresent()
                ? Optional.empty()
                : Optional.of(RepairFinding.unknownLesson(code));
    }

    private Optional<Finding> objection(Taken taken) {
        var time = taken.time();
        return brief.curriculum()
                .channel(time.channel())
                .map(channel -> pinnedAiring(airing -> airing.channel().equals(time.channel())
                        && airing.day().date().equals(time.date())
                        && time.hours().on(airing.day(), channel.clock()).overlaps(airing.span())))
                .orElseGet(() -> Optional.of(RepairFinding.unknownChannel(time.channel())));
    }

    private Optional<Finding> objection(Moved moved) {
        var wanted = moved.wanted();
        if (!known.contains(moved.airing())) {
            return Optional.of(RepairFinding.notPublished(at(moved.airing()), moved.airing()));
        }
        if (published.pins(moved.airing())) {
            return Optional.of(RepairFinding.pinned(at(moved.airing()), moved.airing(), published.pinnedUntil()));
        }
        return whyNot(wanted, moved.airing()).map(why -> RepairFinding.unfitPlace(at(wanted), wanted, why));
    }

    private Optional<Wording> whyNot(Placement wanted, Placement from) {
        var lesson = brief.curriculum().lesson(wanted.lesson());
        var channel = brief.curriculum().channel(wanted.channel());
        if (lesson.isEmpty() || channel.isEmpty()) {
            return Optional.of(Reason.UNKNOWN.wording());
        }
        LocalDate date = wanted.day().date();
        if (published.pins(wanted)) {
            return Optional.of(PAST);
        }
        if (!brief.isWanted(lesson.get())) {
            return Optional.of(Reason.WITHDRAWN.wording());
        }
        if (!brief.curriculum().calendar().isTeachingDay(date, lesson.get().grade())) {
            return Optional.of(FREE);
        }
        if (brief.readyDate(wanted.lesson()).filter(date::isBefore).isPresent()) {
            return Optional.of(EARLY);
        }
        var hours = new Hours(brief.profile()).of(channel.get(), lesson.get().grade(), wanted.role(), wanted.day());
        if (!hours.contains(wanted.span())) {
            return Optional.of(HOURS);
        }
        boolean isTaken = brief.circumstances().taken().stream()
                .filter(time ->
                        time.channel().equals(wanted.channel()) && time.date().equals(date))
                .anyMatch(time ->
                        time.hours().on(wanted.day(), channel.get().clock()).overlaps(wanted.span()));
        if (isTaken) {
            return Optional.of(TAKEN);
        }
        boolean occupied = brief.circumstances().pins().stream()
                .filter(pin -> !pin.equals(from))
                .filter(pin ->
                        pin.channel().equals(wanted.channel()) && pin.day().equals(wanted.day()))
                .anyMatch(pin -> meets(wanted, lesson.get(), pin));
        if (occupied) {
            return Optional.of(OCCUPIED);
        }
        return wanted.role() == Role.PREMIERE && isTooEarly(wanted) ? Optional.of(QUOTA) : Optional.empty();
    }

    private boolean meets(Placement wanted, Lesson lesson, Placement pin) {
        if (wanted.span().overlaps(pin.span())) {
            return true;
        }
        var other = brief.curriculum().lesson(pin.lesson());
        var rest = brief.profile().restBetweenLessons();
        return other.filter(known -> known.grade().equals(lesson.grade())).isPresent()
                && (wanted.start().isBefore(pin.start())
                        ? pin.start()
                                .isBefore(wanted.start().plus(lesson.planned()).plus(rest))
                        : wanted.start()
                                .isBefore(
                                        pin.start().plus(other.get().planned()).plus(rest)));
    }

    /** Whether the course would have shown more by the end of that week than its quota allows. */
    private boolean isTooEarly(Placement wanted) {
        var course = brief.curriculum().course(wanted.lesson().course()).orElseThrow();
        long before = published.plan().placements().stream()
                .filter(airing -> airing.channel().equals(wanted.channel())
                        && airing.role() == Role.PREMIERE
                        && airing.lesson().course().equals(wanted.lesson().course())
                        && airing.lesson().number() < wanted.lesson().number()
                        && !brief.circumstances().withdrawn().contains(airing.lesson()))
                .count();
        return new SchoolDays(brief.curriculum().calendar())
                .weekOfLesson(course.grade(), Math.toIntExact(before) + 1, course.lessonsPerWeek())
                .filter(week -> !wanted.day().date().isBefore(week))
                .isEmpty();
    }

    private Optional<Finding> pinnedAiring(Predicate<Placement> meant) {
        var missed = brief.circumstances().missed();
        return Stream.concat(
                        published.plan().placements().stream().filter(published::pins),
                        brief.circumstances().pins().stream())
                .filter(airing -> meant.test(airing) && !missed.contains(airing))
                .findFirst()
                .map(airing -> RepairFinding.pinned(at(airing), airing, published.pinnedUntil()));
    }
}
