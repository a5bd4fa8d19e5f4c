package kz.telesabaq.schedule.rules;

import kz.telesabaq.findings.Wording;

/** What a rule counts its breaches in. */
public enum Unit {
    AIRINGS("эфирге шығу", "выход в эфир", "airing"),
    LESSONS("сабақ", "урок", "lesson"),
    REPEATS("қайталау", "повтор", "repeat"),
    DAYS("күн", "день", "day"),
    PAIRS("жұп", "пара", "pair"),
    START_TIMES("басталу уақыты", "время начала", "start time"),
    QUARTER_HOURS("ширек сағат", "четверть часа", "quarter of an hour"),
    PLANS("жоспар", "план", "plan");

    private final String kk;
    private final String ru;
    private final String en;

    Unit(String kk, String ru, String en) {
        this.kk = kk;
        this.ru = ru;
        this.en = en;
    }

    public Wording word() {
        return Wording.of(kk, ru, en);
    }
}
