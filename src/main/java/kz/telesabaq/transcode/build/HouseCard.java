package kz.telesabaq.transcode.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Content;

/**
 * A card or filler the house draws for itself.
 *
 * @param key names it within its language
 * @param length a whole number of segments
 * @param heading small line above
 * @param lines the large type, one to three lines
 * @param look how it moves
 */
public record HouseCard(
        String key, Language language, Content content, Frames length, String heading, List<String> lines, Look look) {

    /** How long a slate and a standby card are; they are shown again and again. */
    private static final Frames CARD = Frames.ofSeconds(30);

    /** How a card moves. */
    public enum Look {
        /** Stands still: it may stay for minutes. */
        STILL,
        /** Colours drift, words appear: it plays once. */
        DRIFTING
    }

    public HouseCard {
        lines = List.copyOf(lines);
    }

    /** Title for lists: the large type in one line. */
    public String title() {
        return String.join(" ", lines);
    }

    /** What the card is, in a form whose SHA-256 names it: another text is another card. */
    public String recipeText() {
        return String.join("\n", "house card 1", key, language.tag(), length.toString(), heading, title(), look.name());
    }

    /** The stock of one language: two fillers, the slate, the standby card. */
    public static List<HouseCard> stock(Language language) {
        return language.equals(Language.RUSSIAN) ? RUSSIAN : KAZAKH;
    }

    /** The card of a key; empty when there is none. */
    public static Optional<HouseCard> find(Language language, String key) {
        return Stream.concat(KAZAKH.stream(), RUSSIAN.stream())
                .filter(card -> card.language().equals(language) && card.key().equals(key))
                .findFirst();
    }

    private static final List<HouseCard> KAZAKH = List.of(
            slate(Language.KAZAKH, "Телесабақ", List.of("Келесі сабақ", "жақын арада басталады")),
            standby(Language.KAZAKH, "Құрметті оқушылар!", List.of("Бұл сабақ", "кейінірек көрсетіледі")),
            filler(Language.KAZAKH, "proverb", 20, "Мақал", List.of("Оқу — инемен", "құдық қазғандай")),
            filler(Language.KAZAKH, "caspian", 24, "Білесіз бе?", List.of("Каспий теңізі —", "әлемдегі ең үлкен көл")));

    private static final List<HouseCard> RUSSIAN = List.of(
            slate(Language.RUSSIAN, "Телесабақ", List.of("Следующий урок", "скоро начнётся")),
            standby(Language.RUSSIAN, "Дорогие ученики!", List.of("Этот урок", "будет показан позже")),
            filler(
                    Language.RUSSIAN,
                    "proverb",
                    20,
                    "Казахская пословица",
                    List.of("Учиться — что иглой", "копать колодец")),
            filler(
                    Language.RUSSIAN,
                    "caspian",
                    24,
                    "Знаете ли вы?",
                    List.of("Каспийское море —", "самое большое озеро мира")));

    private static HouseCard slate(Language language, String heading, List<String> lines) {
        return new HouseCard("slate", language, new Content.OfSlate(language), CARD, heading, lines, Look.STILL);
    }

    private static HouseCard standby(Language language, String heading, List<String> lines) {
        return new HouseCard("standby", language, new Content.OfStandby(language), CARD, heading, lines, Look.STILL);
    }

    private static HouseCard filler(Language language, String key, int seconds, String heading, List<String> lines) {
        return new HouseCard(
                key,
                language,
                new Content.OfFiller(language, key),
                Frames.ofSeconds(seconds),
                heading,
                lines,
                Look.DRIFTING);
    }
}
