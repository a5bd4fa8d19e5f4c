package kz.telesabaq.coverage.app;

import kz.telesabaq.asrun.AirDayReconciled;
import kz.telesabaq.asrun.AirDayReconciled.Fate;
import kz.telesabaq.asrun.LessonAired;
import kz.telesabaq.coverage.LessonFate;
import kz.telesabaq.coverage.build.DayOfFates;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes down what became of lessons; told the same twice, it changes nothing. */
@Component
class TakeInFates {
    private final FateBook book;

    TakeInFates(FateBook book) {
        this.book = book;
    }

    @ApplicationModuleListener
    void on(LessonAired aired) {
        book.aired(new LessonFate(
                aired.channel(),
                aired.day(),
                aired.slot().span().start().frame(),
                aired.slot().lesson().code(),
                Fate.AIRED));
    }

    @ApplicationModuleListener
    void on(AirDayReconciled day) {
        book.conclude(day.channel(), day.day(), day.revision(), DayOfFates.of(day));
    }
}
