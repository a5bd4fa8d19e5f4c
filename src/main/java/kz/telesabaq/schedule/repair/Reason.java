package kz.telesabaq.schedule.repair;

import kz.telesabaq.findings.Wording;

/** Why an airing does not stay where it was published. */
public enum Reason {
    FREE_DAY("бұл күні сабақ болмайды", "в этот день нет занятий", "there is no school on that day"),
    TAKEN(
            "бұл уақытты арна басқа бағдарламаға берді",
            "это время канал отдал другой передаче",
            "the channel gave that time to something else"),
    NOT_READY(
            "материал бұл күнге дайын болмайды",
            "материал к этому дню не готов",
            "the media are not ready by that day"),
    ORDER(
            "алдыңғы сабақтар, апталық норма немесе алғашқы көрсетілім бұл орынға мүмкіндік бермейді",
            "этому месту мешают порядок уроков, недельная норма или дата премьеры",
            "the order of lessons, the week quota or the date of the premiere rules the place out"),
    PINNED_PLACE(
            "бұл орынға басқа сабақ бекітілген",
            "на этом месте закреплён другой урок",
            "another lesson is pinned to that place"),
    WANTED_ELSEWHERE("сабақ басқа орынға сұралды", "урок попросили поставить в другое место", "it is wanted elsewhere"),
    OUTSIDE_HOURS(
            "бұл уақыт сыныптың не арнаның сағатынан тыс",
            "это время вне часов класса или канала",
            "the time lies outside the hours of the grade or the channel"),
    GIVES_WAY(
            "орын эфирден қалып бара жатқан сабаққа берілді",
            "место отдано уроку, который иначе не вышел бы",
            "it gives way to a lesson that would not be shown otherwise"),
    LEFT_OUT(
            "сабаққа бұл оқу жылында орын қалмады",
            "уроку не осталось места в этом учебном году",
            "the year has no place left for the lesson"),
    WITHDRAWN("сабақ алып тасталды", "урок снят", "the lesson was withdrawn"),
    MISSED("эфирге шықпай қалды", "урок не вышел в эфир", "it did not go on air"),
    UNKNOWN(
            "сабақ не арна оқу жылында жоқ",
            "в учебном году нет такого урока или канала",
            "the school year knows no such lesson or channel");

    private final Wording wording;

    Reason(String kk, String ru, String en) {
        this.wording = Wording.of(kk, ru, en);
    }

    /** The second half of a sentence: "…, because …". */
    public Wording wording() {
        return wording;
    }

    /** Whether the airing is gone whatever the plan does: a withdrawn lesson, a missed airing. */
    public boolean removes() {
        return this == WITHDRAWN || this == MISSED || this == UNKNOWN;
    }
}
