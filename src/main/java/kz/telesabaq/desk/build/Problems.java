package kz.telesabaq.desk.build;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Slot;

/**
 * Foresees what will go wrong on air: lessons whose media is missing, refused or too late in the work, school days that
 * nobody locked or published.
 */
public final class Problems {
    /** How far ahead is looked. */
    public static final Duration AHEAD = Duration.ofHours(24);

    /** A lesson still in the work this short before its time may not make it. */
    public static final Duration LATE_IN_WORK = Duration.ofHours(2);

    /** A lesson still waiting for its turn this short before its time may not make it. */
    public static final Duration LATE_IN_QUEUE = Duration.ofHours(4);

    private static final Comparator<Problem> BY_TIME_TO_AIR = Comparator.comparing(Problem::airsAt)
            .thenComparing(problem -> problem.channel().id());

    private Problems() {}

    /**
     * All problems that will be seen from now until {@link #AHEAD} from now, soonest first.
     *
     * @param locked the locked days that reach into that time
     * @param published the published rundowns that reach into that time
     * @param readiness of at least every lesson in {@code locked}; a lesson that is absent counts as missing
     */
    public static List<Problem> next24h(
            Curriculum curriculum,
            List<AirDayPlan> locked,
            List<Rundown> published,
            Map<LessonCode, Readiness> readiness,
            Instant now) {
        List<Problem> problems = new ArrayList<>();
        for (Channel channel : curriculum.channels()) {
            AirDay today = channel.clock().dayAt(now);
            for (AirDay day = today; channel.clock().opens(day).isBefore(now.plus(AHEAD)); day = day.next()) {
                ofDay(curriculum, channel, day, locked, published, readiness, now, problems);
            }
        }
        problems.sort(BY_TIME_TO_AIR);
        return List.copyOf(problems);
    }

    private static void ofDay(
            Curriculum curriculum,
            Channel channel,
            AirDay day,
            List<AirDayPlan> locked,
            List<Rundown> published,
            Map<LessonCode, Readiness> readiness,
            Instant now,
            List<Problem> problems) {
        Instant begins = channel.clock().instantOf(day, channel.window(day).start());
        Instant over = channel.clock().instantOf(day, channel.window(day).end());
        if (!over.isAfter(now)
                || !begins.isBefore(now.plus(AHEAD))
                || !curriculum.calendar().isBroadcastDay(day.date())) {
            return;
        }
        Optional<AirDayPlan> plan = locked.stream()
                .filter(candidate -> candidate.channel().id().equals(channel.id())
                        && candidate.day().equals(day))
                .findFirst();
        if (plan.isEmpty()) {
            problems.add(
                    new Problem(channel, day, begins, new Problem.About.OfDay(), List.of(notLocked(channel, day))));
            return;
        }
        boolean isPublished = published.stream()
                .anyMatch(rundown -> rundown.channel().id().equals(channel.id())
                        && rundown.day().equals(day));
        if (!isPublished) {
            problems.add(
                    new Problem(channel, day, begins, new Problem.About.OfDay(), List.of(notPublished(channel, day))));
        }
        for (Slot slot : plan.get().slots()) {
            Instant airsAt = channel.clock().instantOf(day, slot.span().start());
            if (airsAt.isBefore(now) || !airsAt.isBefore(now.plus(AHEAD))) {
                continue;
            }
            Readiness state = readiness.getOrDefault(slot.lesson().code(), new Readiness.Missing());
            List<Finding> findings = findings(slot.lesson().code(), state, Duration.between(now, airsAt));
            if (!findings.isEmpty()) {
                problems.add(new Problem(channel, day, airsAt, new Problem.About.OfLesson(slot), findings));
            }
        }
    }

    private static List<Finding> findings(LessonCode lesson, Readiness state, Duration left) {
        return switch (state) {
            case Readiness.Ready _ -> List.of();
            case Readiness.Missing _ -> List.of(missing(lesson));
            case Readiness.Refused refused ->
                refused.findings().isEmpty() ? List.of(missing(lesson)) : refused.findings();
            case Readiness.Received _ -> left.compareTo(LATE_IN_QUEUE) < 0 ? List.of(lateInQueue(lesson)) : List.of();
            case Readiness.InWork work ->
                left.compareTo(LATE_IN_WORK) < 0 ? List.of(lateInWork(lesson, work.percent())) : List.of();
        };
    }

    private static Finding missing(LessonCode lesson) {
        return Finding.blocks(
                "desk.media-missing",
                Place.file(lesson.toString()),
                Wording.of(
                        "Сабақтың файлы келген жоқ.", "Файл урока не поступил.", "No file has arrived for the lesson."),
                Wording.of(
                                "%s деп басталатын файлды қабылдау қалтасына салыңыз; үлгермесе, орнына алмастыру кадры шығады.",
                                "Положите файл с именем, начинающимся на %s, в папку приёма; иначе вместо урока выйдет заставка.",
                                "Put a file whose name begins with %s into the landing folder; otherwise the standby card airs.")
                        .with(lesson));
    }

    private static Finding lateInQueue(LessonCode lesson) {
        return Finding.warns(
                "desk.late-in-queue",
                Place.file(lesson.toString()),
                Wording.of(
                        "Файл келді, бірақ өңдеу кезегінде тұр.",
                        "Файл поступил, но ещё стоит в очереди на обработку.",
                        "The file has arrived but still waits for its turn."),
                Wording.of(
                        "Кезекті тексеріңіз: эфирге жақын сабақтар бірінші өңделеді.",
                        "Проверьте очередь: сначала обрабатываются уроки, ближайшие к эфиру.",
                        "Look at the queue: lessons nearest to air are made first."));
    }

    private static Finding lateInWork(LessonCode lesson, int percent) {
        return Finding.warns(
                "desk.late-in-work",
                Place.file(lesson.toString()),
                Wording.of(
                                "Файл әлі өңделіп жатыр: %d %%.",
                                "Файл ещё обрабатывается: %d %%.", "The file is still being made: %d %%.")
                        .with(percent),
                Wording.of(
                        "Эфирге үлгеретінін қадағалаңыз; үлгермесе, орнына алмастыру кадры шығады.",
                        "Следите, чтобы файл успел к эфиру; иначе вместо урока выйдет заставка.",
                        "Watch that it is done in time; otherwise the standby card airs."));
    }

    private static Finding notLocked(Channel channel, AirDay day) {
        return Finding.blocks(
                "desk.day-not-locked",
                Place.file("%s %s".formatted(channel.id(), day)),
                Wording.of(
                        "Бұл эфир күні әлі бекітілмеген.",
                        "Этот эфирный день ещё не зафиксирован.",
                        "This air day is not locked yet."),
                Wording.of(
                        "Күнді бекітіңіз, сонда эфир парағы жасалады.",
                        "Зафиксируйте день, тогда будет составлен эфирный лист.",
                        "Lock the day, then its rundown will be built."));
    }

    private static Finding notPublished(Channel channel, AirDay day) {
        return Finding.blocks(
                "desk.day-not-published",
                Place.file("%s %s".formatted(channel.id(), day)),
                Wording.of(
                        "Күн бекітілген, бірақ эфир парағы жарияланбаған.",
                        "День зафиксирован, но эфирный лист не опубликован.",
                        "The day is locked, but no rundown is published."),
                Wording.of(
                        "Эфир парағын жариялаңыз: онсыз арна ештеңе көрсетпейді.",
                        "Опубликуйте эфирный лист: без него канал ничего не покажет.",
                        "Publish the rundown: without it the channel shows nothing."));
    }
}
