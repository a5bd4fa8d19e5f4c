package kz.telesabaq.playout;

import java.util.Map;
import kz.telesabaq.media.Fingerprint;

/**
 * The lists of an air day lie where the playout systems fetch them.
 *
 * @param lists fingerprint of each list by its format
 */
public record HandedOver(Rundown rundown, Map<String, Fingerprint> lists) {
    public HandedOver {
        lists = Map.copyOf(lists);
    }
}
