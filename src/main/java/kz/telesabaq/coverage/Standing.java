package kz.telesabaq.coverage;

import kz.telesabaq.findings.Wording;

/** Why a lesson stands as it does. */
public enum Standing {
    NOT_ON_TELEVISION(
            Light.OFF,
            Wording.of("Бұл курс эфирге шықпайды.", "Этот курс не выходит в эфир.", "The course is not on air.")),
    AIRED(Light.GREEN, Wording.of("Эфирде көрсетілді.", "Показан в эфире.", "It aired.")),
    SAFE(
            Light.GREEN,
            Wording.of(
                    "Тоқсан біткенше кемінде екі рет жоспарланған.",
                    "До конца четверти запланирован не меньше двух раз.",
                    "Planned at least twice before the quarter ends.")),
    AIRED_LATE(
            Light.AMBER,
            Wording.of(
                    "Тоқсан біткеннен кейін көрсетілді.",
                    "Показан уже после конца четверти.",
                    "It aired after the end of its quarter.")),
    ONE_AIRING(
            Light.AMBER,
            Wording.of(
                    "Тоқсан біткенше бір ғана көрсетілім бар.",
                    "До конца четверти остался один показ.",
                    "One airing is left before the quarter ends.")),
    LATE_MEDIA(
            Light.AMBER,
            Wording.of("Материалы әлі дайын емес.", "Материал ещё не готов.", "Its media are not ready yet.")),
    NOT_REPORTED(
            Light.AMBER,
            Wording.of(
                    "Көрсетілуі керек еді, бірақ эфир есебі жоқ.",
                    "Должен был выйти, но эфирного отчёта нет.",
                    "It should have aired, but nothing was reported.")),
    WITHDRAWN(Light.RED, Wording.of("Эфирден алынды.", "Снят с эфира.", "It was withdrawn.")),
    NOT_PLANNED(
            Light.RED,
            Wording.of(
                    "Жоспарда жаңа сабақ ретінде жоқ.",
                    "В плане нет его первого показа.",
                    "The plan has no first showing of it.")),
    AFTER_QUARTER(
            Light.RED,
            Wording.of(
                    "Тоқсан біткеннен кейін ғана жоспарланған.",
                    "Запланирован только после конца четверти.",
                    "It is planned only after the end of its quarter.")),
    MISSED(
            Light.RED,
            Wording.of(
                    "Эфирге шықпай қалды, тоқсан біткенше қайта көрсетілмейді.",
                    "Не вышел в эфир, и до конца четверти его не показывают снова.",
                    "It was missed, and nothing makes good for it before the quarter ends."));

    private final Light light;
    private final Wording sentence;

    Standing(Light light, Wording sentence) {
        this.light = light;
        this.sentence = sentence;
    }

    public Light light() {
        return light;
    }

    public Wording sentence() {
        return sentence;
    }
}
