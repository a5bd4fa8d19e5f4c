package kz.telesabaq.transcode.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Essence;
import kz.telesabaq.media.Master;
import kz.telesabaq.media.MasterAccepted;
import kz.telesabaq.media.ShelfKeeping;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.StepBook;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.steps.StepGraph;
import kz.telesabaq.transcode.steps.StepGraph.Haste;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders what was accepted, and knows by when it is wanted. Both may be told any number of times. */
@Service
public class OrderMaster {
    private final OrderBook book;
    private final StepBook steps;
    private final WhatIsMade whatIsMade;
    private final ShelfKeeping shelf;
    private final CurrentCurriculum curriculum;
    private final Path store;
    private final Clock clock;

    public OrderMaster(
            OrderBook book,
            StepBook steps,
            WhatIsMade whatIsMade,
            ShelfKeeping shelf,
            CurrentCurriculum curriculum,
            @Value("${telesabaq.media.store}") Path store,
            Clock clock) {
        this.book = book;
        this.steps = steps;
        this.whatIsMade = whatIsMade;
        this.shelf = shelf;
        this.curriculum = curriculum;
        this.store = store.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** In the transaction of the one who accepted it: either both are written or neither. */
    @EventListener
    @Transactional
    public void on(MasterAccepted accepted) {
        Master master = accepted.master();
        Recipe recipe = Recipe.XDCAM_HD422;
        if (book.has(master.id(), recipe)) {
            // the same bytes again: judged once more, and what broke is tried once more; nothing that stands is made
            // anew
            steps.override(master.id(), recipe);
            steps.again(master.id(), recipe);
            return;
        }
        Essence essence = master.essence();
        var work = new TranscodeOrder(
                master.id(),
                new Source.FromFile(belowTheStore(master.file()), essence.rateNumerator(), essence.rateDenominator()),
                master.givenName(),
                essence.length(),
                accepted.measured(),
                shelf.reserveNumber(master.content()),
                master.content(),
                title(master.content()),
                recipe);
        steps.enter(new OrderBook.Order(work, "", 0), graph(recipe, haste(master.content())));
    }

    /** Workers on other machines see the store in another place. */
    private Path belowTheStore(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(store) ? store.relativize(whole) : whole;
    }

    private StepGraph graph(Recipe recipe, Haste haste) {
        return StepGraph.of(whatIsMade.of(recipe), haste);
    }

    private Haste haste(Content content) {
        Optional<Instant> airs =
                content instanceof Content.OfLesson(LessonCode lesson) ? book.airs(lesson) : Optional.empty();
        return Haste.of(airs, clock.instant());
    }

    /**
     * The lesson airs next at this local time of its channel; orders follow the earliest airing first, and what turns out to
     * press is made for air before the rest.
     */
    @Transactional
    public void wantedBy(LessonCode lesson, LocalDate date, LocalTime time, ZoneId zone) {
        book.wantedBy(lesson, date, time, zone);
        Recipe recipe = Recipe.XDCAM_HD422;
        if (Haste.of(book.airs(lesson), clock.instant()) == Haste.PRESSING) {
            steps.uncut(lesson, recipe).forEach(master -> steps.cutAnew(master, recipe, graph(recipe, Haste.PRESSING)));
        }
    }

    private String title(Content content) {
        return switch (content) {
            case Content.OfLesson(LessonCode code) ->
                switch (curriculum.read()) {
                    case Reading.Accepted<Curriculum> year ->
                        year.value()
                                .lesson(code)
                                .map(lesson -> lesson.topic().in(code.language()))
                                .orElse(code.toString());
                    case Reading.Refused<Curriculum> refused -> code.toString();
                };
            case Content.OfFiller filler -> filler.key();
            case Content.OfSlate slate -> "slate " + slate.language();
            case Content.OfStandby standby -> "standby " + standby.language();
        };
    }
}
