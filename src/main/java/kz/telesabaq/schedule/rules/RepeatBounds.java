package kz.telesabaq.schedule.rules;

import java.util.List;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Bound;
import kz.telesabaq.schedule.Bound.Aim;
import kz.telesabaq.schedule.Bound.Among;

/** How many repeats there can be: beside the new lessons as they stand, and in every plan with as few start times. */
final class RepeatBounds {
    private RepeatBounds() {}

    static List<Bound> of(PlanView view) {
        long airings = 0;
        long lessons = 0;
        long ofRows = 0;
        for (Channel channel : view.brief().curriculum().channels()) {
            var room = new RepeatRoom(view, channel);
            airings += room.mostAirings();
            lessons += room.mostLessons();
            ofRows += new RepeatsOfRows(view, channel).most();
        }
        long shownAgain = view.repeats().keySet().stream()
                .filter(view.firstPremieres()::containsKey)
                .count();
        long repeats = view.repeats().values().stream().mapToLong(List::size).sum();
        return List.of(
                new Bound(
                        "lessons-repeated",
                        Wording.of("Қайталанған сабақтар", "Повторённые уроки", "Lessons shown again"),
                        Aim.MOST,
                        shownAgain,
                        lessons,
                        Wording.of(
                                "Қайталау уақытындағы жаңа сабақтардың аралары қайталауға рұқсат етілген күндер бойынша толтырылды: саны жағынан – мерзімі ерте сабақтан бастап, ұзақтығы жағынан – қысқа сабақтан бастап; бұдан көп сабақ сыймайды.",
                                "Промежутки между новыми уроками в часы повторов заполняются по дням, дозволенным каждому уроку: по числу – сначала тот, чей срок раньше, по длине – сначала короткий; больше уроков не помещается.",
                                "The gaps between new lessons in the hours of repeats are filled on the days allowed to each lesson: by number the earliest deadline first, by length the shortest first; more lessons do not fit."),
                        Among.SAME_NEW_LESSONS),
                new Bound(
                        "repeats",
                        Wording.of("Қайталаулар", "Повторы", "Repeats"),
                        Aim.MOST,
                        repeats,
                        airings,
                        Wording.of(
                                "Қайталау уақытындағы жаңа сабақтардың аралары, қайталайтын сабақ бар күндерде, сол күннің ең қысқа сабағымен толтырылды.",
                                "Промежутки между новыми уроками в часы повторов, в дни, когда есть что повторять, заполнены самым коротким уроком дня.",
                                "The gaps between new lessons in the hours of repeats, on days that have something to repeat, are filled with the shortest lesson of the day."),
                        Among.SAME_NEW_LESSONS),
                new Bound(
                        "repeats-of-rows",
                        Wording.of(
                                "Жаңа сабақтар қай орында тұрса да болатын қайталаулар",
                                "Повторы при любой расстановке новых уроков",
                                "Repeats wherever the new lessons lie"),
                        Aim.MOST,
                        repeats,
                        ofRows,
                        Wording.of(
                                "Ұзақ үзілістен кейінгі күні қайталайтын сабақ болмайды, ал жаңа сабақтар басталу уақыттарының санынан аспайды; қалған жаңа сабақтар басқа күндердің қайталауға жарайтын уақытын алады.",
                                "В день после долгого перерыва повторять нечего, а новых уроков в нём не больше, чем времён начала; остальные новые уроки занимают в других днях время, годное для повторов.",
                                "On a day after a long break there is nothing to repeat, and it holds no more new lessons than there are start times; the other new lessons take time that repeats could have on the other days."),
                        Among.SAME_START_ROWS));
    }
}
