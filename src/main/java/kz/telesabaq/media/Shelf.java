package kz.telesabaq.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;

/** What others may ask of the shelf. */
public interface Shelf {

    /** How far each of the lessons has come; every lesson asked for is in the answer, in the order asked. */
    Map<LessonCode, Readiness> readiness(Collection<LessonCode> lessons);

    /** Everything that may stand between lessons of a language; empty until the slate and the standby card are made. */
    Optional<HouseStock> stock(Language language);

    /** What is written of a clip; whether its files are still there is asked by {@link #readiness}. */
    Optional<Clip> clip(HouseNumber number);

    /** All fillers, the slate and the standby card of one language. */
    record HouseStock(List<Clip> fillers, Clip slate, Clip standby) {
        public HouseStock {
            fillers = List.copyOf(fillers);
        }
    }
}
