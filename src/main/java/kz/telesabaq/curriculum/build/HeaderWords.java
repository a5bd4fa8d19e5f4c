package kz.telesabaq.curriculum.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the words that stand above the columns of lesson plans, in Kazakh, Russian and English. */
final class HeaderWords {
    /** What a header says; topics may leave their language to be concluded. */
    enum Meaning {
        NUMBER,
        QUARTER,
        TOPIC_KK,
        TOPIC_RU,
        /** A topic by the Kazakh word тақырып. */
        TOPIC_IN_KAZAKH_WORDS,
        /** A topic by the Russian word тема. */
        TOPIC_IN_RUSSIAN_WORDS,
        TOPIC,
        SECTION,
        OBJECTIVES,
        HOURS,
        MINUTES,
        COUNTERPART,
        DATE
    }

    private record Rule(Meaning meaning, Pattern words) {}

    private static final Set<String> NUMBERS = Set.of(
            "№",
            "#",
            "n",
            "no",
            "nr",
            "number",
            "num",
            "номер",
            "нөмірі",
            "нөмір",
            "п п",
            "пп",
            "№ п п",
            "№ пп",
            "р с",
            "рс",
            "№ р с",
            "р б",
            "№ р б",
            "рет саны",
            "реті",
            "рет",
            "реттік нөмірі",
            "қатар саны",
            "№ урока",
            "урок №",
            "номер урока",
            "урок",
            "№ сабақ",
            "сабақ №",
            "сабақ",
            "сабақ нөмірі",
            "сабақтың нөмірі",
            "сабақ саны №",
            "lesson",
            "lesson no",
            "lesson №",
            "lesson number",
            "lesson #",
            "№ lesson",
            "№ п п урока");

    /** In this order: the first that fits decides. */
    private static final List<Rule> RULES = List.of(
            rule(Meaning.COUNTERPART, "counterpart|сыңар|парн|ключ пары|жұп сабақ"),
            rule(
                    Meaning.SECTION,
                    "сквозн\\w* тем|ортақ тақырып|cross.curricular|раздел|бөлім|тарау|модуль|глава"
                            + "|\\bsection|\\bunit|\\bchapter|\\bmodule"),
            rule(Meaning.OBJECTIVES, "мақсат|цел[иьея]|objective|outcome"),
            rule(Meaning.QUARTER, "тоқсан|четверт|quarter|\\bterm\\b"),
            rule(
                    Meaning.MINUTES,
                    "минут|\\bмин\\b|ұзақтығ|длительност|продолжительност|хронометраж|minute|duration|\\bmin\\b"),
            rule(Meaning.HOURS, "сағат|\\bчас|к во час|hour|\\bhrs"),
            rule(Meaning.DATE, "мерзім|\\bкүні\\b|күнтізбе|\\bдат[аы]\\b|\\bсрок|\\bdate|апта|недел|\\bweek"));

    private static final Pattern TOPIC_WORD = Pattern.compile(
            "тақырып|тақырыб|\\bтем[аыу]?\\b|наименовани|содержание|мазмұн|topic|theme|\\btitle\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern KAZAKH_MARK = Pattern.compile(
            "\\bkk\\b|\\bkz\\b|қазақ|\\bқаз\\b|казах|\\bказ\\b|kazakh", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern RUSSIAN_MARK =
            Pattern.compile("\\bru\\b|орыс|русск|\\bрус\\b|russian", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern KAZAKH_WORD = Pattern.compile("тақырып|тақырыб|мазмұн");
    private static final Pattern RUSSIAN_WORD =
            Pattern.compile("\\bтем[аыу]?\\b|наименовани|содержание", Pattern.UNICODE_CHARACTER_CLASS);

    private HeaderWords() {}

    private static Rule rule(Meaning meaning, String words) {
        return new Rule(meaning, Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS));
    }

    static Optional<Meaning> meaning(String header) {
        // our own column names come with an underscore: topic_kk
        String key = Texts.key(header.replace('_', ' '));
        if (key.isEmpty() || key.length() > 120) {
            return Optional.empty();
        }
        if (NUMBERS.contains(key)) {
            return Optional.of(Meaning.NUMBER);
        }
        for (Rule rule : RULES) {
            if (rule.words().matcher(key).find()) {
                return Optional.of(rule.meaning());
            }
        }
        return TOPIC_WORD.matcher(key).find() ? Optional.of(topic(key)) : Optional.empty();
    }

    private static Meaning topic(String key) {
        boolean kazakh = KAZAKH_MARK.matcher(key).find();
        boolean russian = RUSSIAN_MARK.matcher(key).find();
        if (kazakh != russian) {
            return kazakh ? Meaning.TOPIC_KK : Meaning.TOPIC_RU;
        }
        boolean inKazakh = KAZAKH_WORD.matcher(key).find();
        boolean inRussian = RUSSIAN_WORD.matcher(key).find();
        if (inKazakh == inRussian) {
            return Meaning.TOPIC;
        }
        return inKazakh ? Meaning.TOPIC_IN_KAZAKH_WORDS : Meaning.TOPIC_IN_RUSSIAN_WORDS;
    }
}
