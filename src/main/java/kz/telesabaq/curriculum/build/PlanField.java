package kz.telesabaq.curriculum.build;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.findings.Wording;

/** What a column of a lesson plan (КТП) can hold. */
public enum PlanField {
    NUMBER("№", "№", "No."),
    QUARTER("Тоқсан", "Четверть", "Quarter"),
    TOPIC_KK("Тақырып (қазақша)", "Тема (на казахском)", "Topic (Kazakh)"),
    TOPIC_RU("Тақырып (орысша)", "Тема (на русском)", "Topic (Russian)"),
    OBJECTIVES("Оқу мақсаттары", "Цели обучения", "Learning objectives"),
    MINUTES("Ұзақтығы, минут", "Длительность, минут", "Length, minutes"),
    COUNTERPART("Сыңар сабақ кілті", "Ключ парного урока", "Counterpart key"),
    /** Teaching hours of the row; 2 makes two lessons. */
    HOURS("Сағат саны", "Количество часов", "Hours"),
    /** Known and not taken over: when a lesson airs is the planner's business. */
    DATE("Мерзімі", "Дата", "Date"),
    /** Known and not taken over, unless there is no other topic. */
    SECTION("Бөлім", "Раздел", "Section"),
    /** Not taken over. */
    ASIDE("Оқылмайды", "Не читается", "Left aside");

    private final Wording words;

    PlanField(String kk, String ru, String en) {
        words = Wording.of(kk, ru, en);
    }

    /** What people call it; also the header of our own exports. */
    public Wording words() {
        return words;
    }

    /** Its name on the command line and in files: {@code topic_kk}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PlanField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /** Whether several columns may hold it. */
    boolean isTakenOver() {
        return this != DATE && this != SECTION && this != ASIDE;
    }
}
