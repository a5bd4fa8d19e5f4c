package kz.telesabaq.schedule.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Bound.Aim;
import kz.telesabaq.schedule.GradeBand;
import kz.telesabaq.schedule.rules.Airing.Shown;

/** The fewest lessons that any plan has to leave out. */
final class UnplacedLessons {
    private final PlanView view;

    private UnplacedLessons(PlanView view) {
        this.view = view;
    }

    static Bound bound(PlanView view) {
        return new UnplacedLessons(view).bound();
    }

    private Bound bound() {
        long missing = 0;
        long byChain = 0;
        long atLeast = 0;
        for (Channel channel : view.brief().curriculum().channels()) {
            var courses = view.brief().curriculum().coursesOf(channel).stream()
                    .filter(course -> course.lessonsPerWeek() > 0)
                    .toList();
            missing += courses.stream()
                    .flatMap(course -> wanted(course).stream())
                    .filter(lesson -> !view.firstPremieres().containsKey(new Shown(channel.id(), lesson.code())))
                    .count();
            long chains = courses.stream().mapToLong(this::leftOutOfChain).sum();
            byChain += chains;
            atLeast += Math.max(chains, leftOutOfHours(channel, courses));
        }
        return new Bound(
                "unplaced",
                Wording.of("Орын табылмаған сабақтар", "Уроки без места", "Lessons without a place"),
                Aim.LEAST,
                missing,
                atLeast,
                Wording.of(
                                "Материалы жыл соңына дейін дайын болмайтын немесе тым ұзақ сабақтар, сондай-ақ нормасы мен оқу күндері жетпейтін курстар эфирден тыс қалдыратыны – %d; сыныптардың сағаттары жетпегендіктен қосылатыны – %d.",
                                "Уроки, которые до конца года не готовы или слишком длинны, и курсы, которым не хватает нормы и учебных дней, оставляют вне эфира: %d; нехватка часов у классов прибавляет: %d.",
                                "Lessons that are never ready or too long, and courses whose quota and school days do not suffice, leave out: %d; too few hours of the grades add: %d.")
                        .with(byChain, atLeast - byChain));
    }

    private List<Lesson> wanted(Course course) {
        return course.lessons().stream().filter(view.brief()::isWanted).toList();
    }

    private List<Lesson> possible(Course course) {
        var days = view.schoolDays().of(course.grade());
        return wanted(course).stream()
                .filter(lesson -> !lesson.planned().isLongerThan(Frames.ofMinutes(course.screenMinutes())))
                .filter(lesson -> view.brief()
                        .readyDate(lesson.code())
                        .map(ready -> days.ceiling(ready) != null)
                        .orElse(true))
                .toList();
    }

    /** What is impossible in itself, and what quota and calendar have no room for: a lesson a day, carried over. */
    private long leftOutOfChain(Course course) {
        int possible = possible(course).size();
        long debt = 0;
        long room = 0;
        for (int days : view.schoolDays().weeksOf(course.grade()).values()) {
            debt += course.lessonsPerWeek();
            long shown = Math.min(days, debt);
            room += shown;
            debt -= shown;
        }
        return wanted(course).size() - Math.min(possible, room);
    }

    /** Hall's condition on every run of neighbouring bands: their lessons share the hours in which they may be new. */
    private long leftOutOfHours(Channel channel, List<Course> courses) {
        var bands = view.brief().profile().bands();
        long most = 0;
        for (int first = 0; first < bands.size(); first++) {
            for (int last = first; last < bands.size(); last++) {
                most = Math.max(most, leftOutOfHours(channel, courses, bands.subList(first, last + 1)));
            }
        }
        return most;
    }

    private long leftOutOfHours(Channel channel, List<Course> courses, List<GradeBand> bands) {
        var theirs = courses.stream()
                .filter(course -> bands.stream().anyMatch(band -> band.holds(course.grade())))
                .toList();
        long shortest = theirs.stream()
                .flatMap(course -> wanted(course).stream())
                .mapToLong(lesson -> lesson.planned().count())
                .min()
                .orElse(Long.MAX_VALUE);
        long lessons =
                theirs.stream().mapToLong(course -> wanted(course).size()).sum();
        long room = 0;
        for (LocalDate date : view.schoolDays().ofAnybody()) {
            var open = new ArrayList<>(bands);
            open.removeIf(band -> !hasSchool(band, date));
            room += FreeTime.frames(
                            view.brief(),
                            channel,
                            date,
                            open.stream().map(GradeBand::premieres).toList())
                    / shortest;
        }
        return Math.max(0, lessons - room);
    }

    private boolean hasSchool(GradeBand band, LocalDate date) {
        for (int number = band.first(); number <= band.last(); number++) {
            if (view.schoolDays().isTeachingDay(date, new Grade(number))) {
                return true;
            }
        }
        return false;
    }
}
