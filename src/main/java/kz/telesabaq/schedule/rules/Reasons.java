package kz.telesabaq.schedule.rules;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.findings.Wording;

/** What can be read off the plan and the papers about one airing. */
final class Reasons {
    private final PlanView view;
    private final Airing here;
    private final List<Wording> sentences = new ArrayList<>();

    Reasons(PlanView view, Airing here) {
        this.view = view;
        this.here = here;
    }

    List<Wording> sentences() {
        chain();
        if (here.isPremiere()) {
            order();
            quota();
            template();
            counterpart();
        } else {
            premiere();
        }
        circumstances();
        neighbours();
        return sentences;
    }

    private void chain() {
        sentences.add(Wording.of(
                        "%s сабағы: %s арнасы, %s, %s; курстағы реті – %d, курстағы сабақ саны – %d.",
                        "Урок %s: канал %s, %s, %s; по порядку курса %d из %d.",
                        "Lesson %s: channel %s, %s, %s; number %d of %d in its course.")
                .with(
                        here.code(),
                        here.channel().id(),
                        here.date(),
                        view.startOf(here),
                        here.code().number(),
                        here.course().lessons().size()));
    }

    private void order() {
        var series = view.premieres().getOrDefault(here.series(), List.of());
        int at = series.indexOf(here);
        if (at > 0) {
            stands(
                    Wording.of(
                            "Курстағы алдыңғы жаңа сабақ – %s, %s, %s.",
                            "Предыдущий новый урок курса — %s, %s, %s.",
                            "The new lesson before it in the course is %s, %s, %s."),
                    series.get(at - 1));
        }
        if (at >= 0 && at + 1 < series.size()) {
            stands(
                    Wording.of(
                            "Курстағы келесі жаңа сабақ – %s, %s, %s.",
                            "Следующий новый урок курса — %s, %s, %s.",
                            "The new lesson after it in the course is %s, %s, %s."),
                    series.get(at + 1));
        }
    }

    private void quota() {
        var week = SchoolDays.monday(here.date());
        long shown = view.premieres().getOrDefault(here.series(), List.of()).stream()
                .filter(airing -> SchoolDays.monday(airing.date()).equals(week))
                .count();
        sentences.add(Wording.of(
                        "Курстың апталық нормасы – %d; %s басталатын аптадағы жаңа сабақтары – %d, оқу күндері – %d.",
                        "Недельная норма курса %d; в неделю с %s новых уроков %d, учебных дней %d.",
                        "The weekly quota of the course is %d; the week of %s has new lessons: %d, school days: %d.")
                .with(
                        here.course().lessonsPerWeek(),
                        week,
                        shown,
                        view.schoolDays().daysOf(week, here.grade()).size()));
    }

    private void template() {
        LocalTime start = view.startOf(here);
        var weekday = here.date().getDayOfWeek();
        long weeks = view.schoolDays().of(here.grade()).stream()
                .filter(date -> date.getDayOfWeek() == weekday)
                .count();
        long same = view.premieres().getOrDefault(here.series(), List.of()).stream()
                .filter(airing -> airing.date().getDayOfWeek() == weekday
                        && view.startOf(airing).equals(start))
                .count();
        sentences.add(Wording.of(
                        "Аптаның осы күні мен осы уақытында курстың жаңа сабағы бар апталар – %d, мұндай оқу күндері – %d.",
                        "В этот день недели и в это время у курса новый урок в стольких неделях: %d из %d.",
                        "On this day of the week at this time the course has its new lesson in this many weeks: %d of %d.")
                .with(same, weeks));
    }

    private void counterpart() {
        Counterparts.of(view).stream()
                .filter(pair -> isHere(pair.first()) || isHere(pair.second()))
                .map(pair -> isHere(pair.first()) ? pair.second() : pair.first())
                .forEach(other -> stands(
                        Wording.of(
                                "Басқа тілдегі сыңары – %s, %s, %s.",
                                "Пара на другом языке — %s, %s, %s.",
                                "Its counterpart in the other language is %s, %s, %s."),
                        other));
    }

    private boolean isHere(Airing airing) {
        return airing.placement().equals(here.placement());
    }

    private void premiere() {
        Optional.ofNullable(view.firstPremieres().get(here.shown()))
                .ifPresent(premiere -> sentences.add(Wording.of(
                                "Бұл – қайталау; алғашқы көрсетілімі – %s, %s, содан бергі күндер – %d, ең көбі – %d.",
                                "Это повтор; премьера %s, %s, дней с тех пор %d, самое большее %d.",
                                "This is a repeat; its premiere was on %s, %s, days since then: %d of at most %d.")
                        .with(
                                premiere.date(),
                                view.startOf(premiere),
                                ChronoUnit.DAYS.between(premiere.date(), here.date()),
                                view.brief().profile().repeatWithinDays())));
    }

    private void circumstances() {
        view.brief()
                .readyDate(here.code())
                .ifPresent(ready -> sentences.add(Wording.of(
                                "Материалы дайын болатын күн – %s.",
                                "Материал готов с %s.", "Its media are ready from %s.")
                        .with(ready)));
        if (view.brief().circumstances().pins().contains(here.placement())) {
            sentences.add(Wording.of(
                    "Бұл орынды адам бекіткен.", "Это место закрепил человек.", "A person pinned it to this place."));
        }
        if (view.papers().pins(here.placement())) {
            sentences.add(Wording.of(
                    "Эфир жарияланған және бұл күні өзгертілмейді.",
                    "Эфир опубликован, и в этот день его не меняют.",
                    "The air was published and is not changed on this day."));
        } else if (view.papers().published().contains(here.placement())) {
            sentences.add(
                    Wording.of("Бұл көрсетілім жарияланған.", "Этот выход опубликован.", "This airing was published."));
        }
    }

    private void neighbours() {
        var day = view.channelDays().getOrDefault(here.channelDay(), List.of());
        int at = day.indexOf(here);
        if (at > 0) {
            stands(
                    Wording.of(
                            "Арнада алдында тұрғаны – %s, %s, %s.",
                            "На канале перед ним — %s, %s, %s.", "Before it the channel shows %s, %s, %s."),
                    day.get(at - 1));
        }
        if (at >= 0 && at + 1 < day.size()) {
            stands(
                    Wording.of(
                            "Арнада кейін тұрғаны – %s, %s, %s.",
                            "На канале после него — %s, %s, %s.", "After it the channel shows %s, %s, %s."),
                    day.get(at + 1));
        }
    }

    private void stands(Wording sentence, Airing airing) {
        sentences.add(sentence.with(airing.code(), airing.date(), view.startOf(airing)));
    }
}
