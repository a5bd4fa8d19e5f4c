package kz.telesabaq.air.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Shelf;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The cards behind everything, by language; what was once known is kept while the shelf cannot be asked. */
@Component
final class HouseCards {
    private static final System.Logger LOG = System.getLogger(HouseCards.class.getName());

    private final Shelf shelf;
    private final Map<Language, List<Clip>> known = new ConcurrentHashMap<>();

    HouseCards(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The off-air slate first. */
    List<Clip> of(Language language) {
        try {
            shelf.stock(language).ifPresent(stock -> known.put(language, List.of(stock.slate(), stock.standby())));
        } catch (DataAccessException fault) {
            LOG.log(System.Logger.Level.WARNING, "the shelf cannot tell the cards of {0}: {1}", language, fault);
        }
        return Optional.ofNullable(known.get(language))
                .orElseThrow(() -> new NotOnAirYet(Wording.of(
                        "Арна әлі эфирде емес: күту кадры дайындалып жатыр. Бір минуттан кейін қайталап көріңіз.",
                        "Канал ещё не в эфире: заставка готовится. Попробуйте через минуту.",
                        "The channel is not on air yet: its slate is still being made. Try again in a minute.")));
    }
}
