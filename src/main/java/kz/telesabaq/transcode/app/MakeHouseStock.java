package kz.telesabaq.transcode.app;

import java.util.Comparator;
import java.util.List;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.ShelfKeeping;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.build.HouseCard;
import kz.telesabaq.transcode.steps.StepKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the fillers, slates and standby cards of the house made: once, whatever is asked. */
@Service
public class MakeHouseStock {
    private static final List<Language> LANGUAGES = List.of(Language.KAZAKH, Language.RUSSIAN);
    /** What the soft tones measure; the workshop listens for itself. */
    private static final Loudness TONES = new Loudness.Measured(-180, -60);

    private final OrderBook book;
    private final ShelfKeeping shelf;

    public MakeHouseStock(OrderBook book, ShelfKeeping shelf) {
        this.book = book;
        this.shelf = shelf;
    }

    /**
     * Puts what is not ordered yet before every lesson in the queue, the cards of all languages first: without them no list
     * can be built. Calling it again changes nothing.
     */
    @Transactional
    public void order() {
        LANGUAGES.stream()
                .flatMap(language -> HouseCard.stock(language).stream())
                .sorted(Comparator.comparing(card -> card.look() != HouseCard.Look.STILL))
                .forEach(this::order);
    }

    /** How many cards and fillers are not on the shelf yet. */
    public int open() {
        return book.openStock();
    }

    private void order(HouseCard card) {
        var id = new Fingerprint(StepKey.sha256(card.recipeText()));
        if (book.has(id, Recipe.XDCAM_HD422)) {
            return;
        }
        var work = new TranscodeOrder(
                id,
                new Source.Drawn("", ""),
                card.key() + "." + card.language(),
                card.length(),
                TONES,
                shelf.reserveNumber(card.content()),
                card.content(),
                card.title(),
                Recipe.XDCAM_HD422);
        book.enter(new OrderBook.Order(work, card.key(), 0));
    }
}
