package kz.telesabaq.playout.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.media.Segments;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Slot;

/**
 * A piece of the channel's window that is laid by itself: a slot, or a free stretch of at most one raster.
 *
 * @param slot empty where no lesson is planned
 */
record Cell(Span span, Optional<Slot> slot) {

    /** The cells of a day in order; they tile the window. */
    static List<Cell> of(AirDayPlan plan) {
        Span window = plan.channel().window(plan.day());
        var cells = new ArrayList<Cell>();
        SlotTime due = window.start();
        for (Slot slot : plan.slots()) {
            addFree(cells, plan, window, due, slot.span().start());
            cells.add(new Cell(slot.span(), Optional.of(slot)));
            due = slot.span().end();
        }
        addFree(cells, plan, window, due, window.end());
        cells.forEach(cell -> cell.mustLieOnTheGrid(plan, window));
        return List.copyOf(cells);
    }

    /** Free stretches are cut where slots would begin, so that a later revision finds the same boundaries. */
    private static void addFree(List<Cell> cells, AirDayPlan plan, Span window, SlotTime from, SlotTime until) {
        Frames raster = plan.channel().raster();
        SlotTime due = from;
        while (due.isBefore(until)) {
            long rasters = due.since(window.start()).count() / raster.count();
            SlotTime next = window.start().plus(raster.times(rasters + 1));
            SlotTime end = next.isBefore(until) ? next : until;
            cells.add(new Cell(Span.between(due, end), Optional.empty()));
            due = end;
        }
    }

    private void mustLieOnTheGrid(AirDayPlan plan, Span window) {
        long offset = span.start().since(window.start()).count();
        if (offset % Segments.LENGTH.count() != 0 || span.length().count() % Segments.LENGTH.count() != 0) {
            throw new IllegalArgumentException(
                    "slots of %s on %s begin and end on whole two seconds of the window, not %s"
                            .formatted(plan.channel().id(), plan.day(), span));
        }
    }
}
