package kz.telesabaq.media.qc;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import kz.telesabaq.airtime.Frames;

/**
 * A sheet of thresholds; every limit is set.
 *
 * @param id kebab-case, as its file is called
 * @param version raised whenever a limit changes
 */
public record QcThresholds(String id, int version, Map<Limit, Integer> limits) {

    public QcThresholds {
        limits = Collections.unmodifiableMap(new EnumMap<>(limits));
        for (Limit limit : Limit.values()) {
            Integer value = limits.get(limit);
            if (value == null || !limit.allows(value)) {
                throw new IllegalArgumentException(
                        "thresholds %s: %s cannot be %s".formatted(id, limit.written(), value));
            }
        }
    }

    public int of(Limit limit) {
        return limits.getOrDefault(limit, limit.least());
    }

    public Frames frames(Limit limit) {
        return Frames.of(of(limit));
    }

    /** As reports name it: {@code house@1}. */
    public String name() {
        return id + "@" + version;
    }
}
