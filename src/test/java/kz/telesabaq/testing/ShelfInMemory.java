package kz.telesabaq.testing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Shelf;

/** A shelf for tests: what is not put on it is missing; the stock is that of {@link Fixtures#aStock}. */
public final class ShelfInMemory implements Shelf {
    private final Map<LessonCode, Readiness> known = new LinkedHashMap<>();

    public ShelfInMemory with(Map<LessonCode, Readiness> readiness) {
        known.putAll(readiness);
        return this;
    }

    @Override
    public Map<LessonCode, Readiness> readiness(Collection<LessonCode> lessons) {
        var answer = new LinkedHashMap<LessonCode, Readiness>();
        lessons.forEach(lesson -> answer.put(lesson, known.getOrDefault(lesson, new Readiness.Missing())));
        return answer;
    }

    @Override
    public Optional<HouseStock> stock(Language language) {
        return Optional.of(Fixtures.aStock(language));
    }

    @Override
    public Optional<Clip> clip(HouseNumber number) {
        return known.values().stream()
                .filter(Readiness.Ready.class::isInstance)
                .map(ready -> ((Readiness.Ready) ready).clip())
                .filter(clip -> clip.number().equals(number))
                .findFirst();
    }
}
