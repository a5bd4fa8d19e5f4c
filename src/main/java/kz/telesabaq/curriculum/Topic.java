package kz.telesabaq.curriculum;

/** What a lesson is about, as the lesson plan (КТП) words it in both languages of instruction. */
public record Topic(String kk, String ru) {

    public Topic {
        if (kk.isBlank() || ru.isBlank()) {
            throw new IllegalArgumentException(
                    "a topic is worded in both languages: kk \"%s\", ru \"%s\"".formatted(kk, ru));
        }
    }

    /** The wording for viewers of a language; Kazakh where there is none of their own. */
    public String in(Language language) {
        return language.equals(Language.RUSSIAN) ? ru : kk;
    }
}
