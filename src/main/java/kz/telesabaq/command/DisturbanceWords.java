package kz.telesabaq.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.DateSpan;
import kz.telesabaq.curriculum.FreeDays;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.DayWindow;
import kz.telesabaq.schedule.Disturbance;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.TakenTime;
import kz.telesabaq.schedule.YearPlan;

/** Reads what happened as it is written on the command line; everything that cannot be understood is a finding. */
final class DisturbanceWords {
    private static final Wording HOLIDAY =
            Wording.of("Жарияланған демалыс", "Объявленный выходной", "A holiday declared during the year");
    private static final Wording TAKEN = Wording.of("Арна берген уақыт", "Время, отданное каналом", "Time given away");

    private final Curriculum papers;
    private final YearPlan published;
    private final List<Disturbance> disturbances = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    DisturbanceWords(Curriculum papers, YearPlan published) {
        this.papers = papers;
        this.published = published;
    }

    List<Disturbance> disturbances() {
        return disturbances;
    }

    List<Finding> findings() {
        return findings;
    }

    /** {@code KK-05-MATH-023=2026-12-01}. */
    void late(String text) {
        read("--late", text, "KK-05-MATH-023=2026-12-01", words -> {
            var parts = parts(words, "=");
            return Optional.of(new Disturbance.Late(LessonCode.parse(parts[0]), LocalDate.parse(parts[1])));
        });
    }

    /** {@code 2026-12-01}, {@code 2026-12-01..2026-12-05}, {@code 2026-12-01@1-4,7}. */
    void holiday(String text) {
        read("--holiday", text, "2026-12-01..2026-12-05@1-4,7", words -> {
            var halves = words.split("@", 2);
            var dates = halves[0].split("\\.\\.", 2);
            var first = LocalDate.parse(dates[0]);
            var last = dates.length == 1 ? first : LocalDate.parse(dates[1]);
            return Optional.of(new Disturbance.Holiday(new FreeDays(
                    HOLIDAY,
                    new DateSpan(first, last),
                    grades(halves.length == 1 ? Grade.FIRST + "-" + Grade.LAST : halves[1]))));
        });
    }

    void withdraw(String text) {
        read(
                "--withdraw",
                text,
                "KK-05-MATH-023",
                words -> Optional.of(new Disturbance.Withdrawn(LessonCode.parse(words))));
    }

    /** {@code balapan/2026-11-27/10:30}. */
    void missed(String text) {
        read(
                "--missed",
                text,
                "balapan/2026-11-27/10:30",
                words -> airing("--missed", words).map(Disturbance.Missed::new));
    }

    /** {@code balapan/2026-11-27/10:30=2026-11-30/11:00}. */
    void move(String text) {
        read("--move", text, "balapan/2026-11-27/10:30=2026-11-30/11:00", words -> {
            var sides = parts(words, "=");
            var to = parts(sides[1], "/");
            var day = AirDay.parse(to[0]);
            return airing("--move", sides[0])
                    .map(airing -> new Disturbance.Moved(
                            airing, day, channel(airing).clock().slotOf(day, LocalTime.parse(to[1]))));
        });
    }

    /** {@code balapan/2026-11-27/10:30-11:30}. */
    void taken(String text) {
        read("--taken", text, "balapan/2026-11-27/10:30-11:30", words -> {
            var parts = words.split("/", 3);
            var hours = parts(parts[2], "-");
            return Optional.of(new Disturbance.Taken(new TakenTime(
                    new ChannelId(parts[0]),
                    LocalDate.parse(parts[1]),
                    new DayWindow(LocalTime.parse(hours[0]), LocalTime.parse(hours[1])),
                    TAKEN)));
        });
    }

    private void read(
            String option, String text, String example, Function<String, Optional<? extends Disturbance>> form) {
        try {
            form.apply(text).ifPresent(disturbances::add);
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notUnderstood) {
            findings.add(Finding.blocks(
                    "command.not-understood",
                    Place.cell(option, 0, text),
                    Wording.of(
                                    "%s параметрінің мәні түсініксіз: %s.",
                                    "Непонятное значение параметра %s: %s.", "The value of %s is not understood: %s.")
                            .with(option, text),
                    Wording.of("Мынадай түрде жазыңыз: %s.", "Запишите так: %s.", "Write it like this: %s.")
                            .with(example)));
        }
    }

    private Optional<Placement> airing(String option, String words) {
        var parts = words.split("/", 3);
        var id = new ChannelId(parts[0]);
        var day = AirDay.parse(parts[1]);
        var time = LocalTime.parse(parts[2]);
        var found = papers.channel(id).stream()
                .flatMap(channel -> published.on(id, day).stream()
                        .filter(airing -> airing.start().equals(channel.clock().slotOf(day, time))))
                .findFirst();
        if (found.isEmpty()) {
            findings.add(Finding.blocks(
                    "command.nothing-there",
                    Place.cell(option, 0, words),
                    Wording.of(
                                    "Жарияланған жоспарда бұл орында көрсетілім жоқ: %s.",
                                    "В опубликованном плане на этом месте ничего нет: %s.",
                                    "The published plan shows nothing there: %s.")
                            .with(words),
                    Wording.of(
                            "Арнаны, күнді және басталу уақытын тексеріңіз.",
                            "Проверьте канал, дату и время начала.",
                            "Check channel, date and the time of its start.")));
        }
        return found;
    }

    private Channel channel(Placement airing) {
        return papers.channel(airing.channel()).orElseThrow();
    }

    private static String[] parts(String text, String between) {
        var parts = text.split(between, 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("no \"%s\" in %s".formatted(between, text));
        }
        return parts;
    }

    private static Set<Grade> grades(String text) {
        var grades = new TreeSet<Grade>();
        Arrays.stream(text.split(",")).forEach(part -> {
            var ends = part.split("-", 2);
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            IntStream.rangeClosed(first, last).mapToObj(Grade::new).forEach(grades::add);
        });
        return grades;
    }
}
