package kz.telesabaq.schedule.edit;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.ScheduleFinding;

/**
 * Whether an airing may stand at a place of a draft that does not hold it yet. A repeat gives way to a new lesson; nothing
 * else gives way to anything.
 *
 * @param objections why it may not; empty where it may
 * @param givingWay the repeats that have to leave for it
 */
record Standing(List<Finding> objections, List<Placement> givingWay) {

    Standing {
        objections = List.copyOf(objections);
        givingWay = List.copyOf(givingWay);
    }

    boolean isFree() {
        return objections.isEmpty();
    }

    /** Puts the airing into the draft; those that give way leave it and are answered. */
    List<Placement> put(Draft draft, Placement airing) {
        if (!isFree()) {
            throw new IllegalStateException("may not stand: " + airing);
        }
        givingWay.forEach(draft::remove);
        draft.add(airing);
        return givingWay;
    }

    static Standing of(Draft draft, Placement wanted) {
        return new Judgement(draft, wanted).standing();
    }

    /** One airing weighed against its day. */
    private static final class Judgement {
        private final Draft draft;
        private final Placement wanted;
        private final Channel channel;
        private final Lesson lesson;
        private final List<Finding> objections = new ArrayList<>();
        private final List<Placement> givingWay = new ArrayList<>();

        Judgement(Draft draft, Placement wanted) {
            this.draft = draft;
            this.wanted = wanted;
            this.channel = draft.channel(wanted.channel());
            this.lesson = draft.lesson(wanted.lesson())
                    .orElseThrow(() -> new IllegalArgumentException("no such lesson: " + wanted.lesson()));
        }

        Standing standing() {
            judgeTheTime();
            judgeTheLesson();
            if (objections.isEmpty()) {
                draft.on(wanted.channel(), wanted.day()).forEach(this::judgeBeside);
                judgeTheDayLimit();
            }
            return new Standing(objections, givingWay);
        }

        private void judgeTheTime() {
            var place = draft.place(wanted);
            var date = wanted.day().date();
            var brief = draft.brief();
            if (draft.isPinned(date)) {
                brief.published().ifPresent(known -> object(EditFinding.pinnedDay(place, date, known.pinnedUntil())));
            }
            if (!brief.curriculum().calendar().isTeachingDay(date, lesson.grade())) {
                object(ScheduleFinding.freeDay(place, lesson.code(), date));
            }
            if (!channel.window(wanted.day()).contains(wanted.span())) {
                object(ScheduleFinding.outsideChannelHours(
                        place, lesson.code(), new DayWindow(channel.from(), channel.until())));
            }
            var hours = brief.profile().bandOf(lesson.grade()).window(wanted.role());
            if (!hours.on(wanted.day(), channel.clock()).contains(wanted.span())) {
                object(ScheduleFinding.outsideGradeHours(place, lesson.code(), hours));
            }
            brief.circumstances().taken().stream()
                    .filter(taken -> taken.channel().equals(channel.id())
                            && taken.date().equals(date)
                            && taken.hours().on(wanted.day(), channel.clock()).overlaps(wanted.span()))
                    .forEach(taken -> object(EditFinding.timeTaken(place, lesson.code(), taken.why())));
        }

        private void judgeTheLesson() {
            var place = draft.place(wanted);
            var date = wanted.day().date();
            if (lesson.planned().isLongerThan(wanted.slot())) {
                object(ScheduleFinding.longerThanSlot(place, lesson, wanted.slot()));
            }
            draft.brief()
                    .readyDate(lesson.code())
                    .filter(date::isBefore)
                    .ifPresent(ready -> object(ScheduleFinding.beforeReady(place, lesson.code(), ready)));
            if (wanted.role() == Role.REPEAT) {
                judgeTheRepeat();
            }
        }

        private void judgeTheRepeat() {
            var place = draft.place(wanted);
            var date = wanted.day().date();
            int within = draft.brief().profile().repeatWithinDays();
            draft.premiere(wanted.channel(), wanted.lesson())
                    .ifPresentOrElse(
                            premiere -> {
                                var first = premiere.day().date();
                                if (!date.isAfter(first)) {
                                    object(ScheduleFinding.repeatTooEarly(place, lesson.code(), first));
                                } else if (ChronoUnit.DAYS.between(first, date) > within) {
                                    object(ScheduleFinding.repeatTooLate(place, lesson.code(), first, within));
                                }
                            },
                            () -> object(ScheduleFinding.repeatWithoutPremiere(place, lesson.code())));
        }

        private void judgeBeside(Placement other) {
            var place = draft.place(wanted);
            if (wanted.span().overlaps(other.span())) {
                disturb(other, ScheduleFinding.overlap(place, lesson.code(), other.lesson()));
            } else if (isOfTheGrade(other) && rest(other).compareTo(needed()) < 0) {
                disturb(
                        other,
                        ScheduleFinding.shortBreak(
                                place,
                                lesson.code(),
                                other.lesson(),
                                rest(other).count() / Frames.ofMinutes(1).count(),
                                draft.brief().profile().breakMinutes()));
            }
            boolean bothNew = wanted.role() == Role.PREMIERE && other.role() == Role.PREMIERE;
            if (bothNew
                    && isOfTheGrade(other)
                    && other.lesson()
                            .course()
                            .subject()
                            .equals(lesson.code().course().subject())) {
                object(ScheduleFinding.twiceADay(place, lesson.code(), other.lesson()));
            }
        }

        /** What is on air for the grade on the day with this lesson: repeats leave from the last one on. */
        private void judgeTheDayLimit() {
            int limit = draft.brief().profile().bandOf(lesson.grade()).screenMinutesPerDay();
            var staying = new ArrayList<>(draft.on(wanted.channel(), wanted.day()).stream()
                    .filter(other -> isOfTheGrade(other) && !givingWay.contains(other))
                    .toList());
            while (minutes(staying).plus(lesson.planned()).isLongerThan(Frames.ofMinutes(limit))) {
                var leaving = staying.stream()
                        .filter(other ->
                                wanted.role() == Role.PREMIERE && other.role() == Role.REPEAT && !draft.isFixed(other))
                        .reduce((first, second) -> second);
                if (leaving.isEmpty()) {
                    long minutes = Math.ceilDiv(
                            minutes(staying).plus(lesson.planned()).count(),
                            Frames.ofMinutes(1).count());
                    object(ScheduleFinding.dayOverScreenLimit(draft.place(wanted), lesson.grade(), minutes, limit));
                    return;
                }
                staying.remove(leaving.get());
                givingWay.add(leaving.get());
            }
        }

        private Frames minutes(List<Placement> airings) {
            return airings.stream()
                    .flatMap(airing -> draft.lesson(airing.lesson()).stream())
                    .map(Lesson::planned)
                    .reduce(Frames.ZERO, Frames::plus);
        }

        private void disturb(Placement other, Finding objection) {
            boolean gives = wanted.role() == Role.PREMIERE && other.role() == Role.REPEAT && !draft.isFixed(other);
            if (gives) {
                givingWay.add(other);
            } else {
                object(objection);
            }
        }

        private boolean isOfTheGrade(Placement other) {
            return other.lesson().grade().equals(lesson.grade());
        }

        private Frames needed() {
            return draft.brief().profile().restBetweenLessons();
        }

        /** From the end of the earlier lesson, not of its slot, to the beginning of the later one. */
        private Frames rest(Placement other) {
            return wanted.start().isBefore(other.start())
                    ? gap(end(wanted), other.start())
                    : gap(end(other), wanted.start());
        }

        private SlotTime end(Placement airing) {
            return airing.start()
                    .plus(draft.lesson(airing.lesson()).map(Lesson::planned).orElse(airing.slot()));
        }

        private static Frames gap(SlotTime end, SlotTime start) {
            return end.isAfter(start) ? Frames.ZERO : start.since(end);
        }

        private void object(Finding objection) {
            objections.add(objection);
        }
    }
}
