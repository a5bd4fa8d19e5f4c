package kz.telesabaq.playout.build;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Shelf.HouseStock;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.schedule.AirDayPlan;
import kz.telesabaq.schedule.Slot;

/**
 * Builds the rundown of a locked day: every lesson at the very frame its slot begins, whole, and everything around it
 * filled to the frame with fillers and the slate; the standby card where a lesson cannot air.
 *
 * <p>A lesson the shelf does not speak of counts as missing. Fillers rotate by date and place in the day, so a change of one
 * slot leaves the others as they were.
 */
public final class RundownBuilder {
    private static final Wording BEHIND_A_LESSON = Wording.of(
            "Келесі сабаққа дейінгі үзіліс.", "Пауза до следующего урока.", "The pause before the next lesson.");
    private static final Wording NOTHING_PLANNED = Wording.of(
            "Бұл уақытқа сабақ жоспарланбаған.",
            "На это время урок не запланирован.",
            "No lesson is planned at this time.");

    private final AirDayPlan plan;
    private final Map<LessonCode, Readiness> readiness;
    private final HouseStock stock;
    private final List<Cell> cells;

    private RundownBuilder(AirDayPlan plan, Map<LessonCode, Readiness> readiness, HouseStock stock) {
        this.plan = plan;
        this.readiness = readiness;
        this.stock = stock;
        this.cells = Cell.of(plan);
    }

    /** The whole day. */
    public static Rundown build(AirDayPlan plan, Map<LessonCode, Readiness> readiness, HouseStock stock, int revision) {
        return new RundownBuilder(plan, readiness, stock).layBehind(List.of(), revision);
    }

    /** The day with what is frozen left as it was published; only slots that begin later are built anew. */
    public static Rundown rebuild(
            AirDayPlan plan, Map<LessonCode, Readiness> readiness, HouseStock stock, Frozen frozen, int revision) {
        Rundown previous = frozen.previous();
        if (!previous.channel().id().equals(plan.channel().id())
                || !previous.day().equals(plan.day())) {
            throw new IllegalArgumentException("a rundown of %s %s cannot go on as one of %s %s"
                    .formatted(
                            previous.channel().id(),
                            previous.day(),
                            plan.channel().id(),
                            plan.day()));
        }
        var builder = new RundownBuilder(plan, readiness, stock);
        var boundaries = builder.cells.stream().map(cell -> cell.span().start()).collect(Collectors.toSet());
        return builder.layBehind(frozen.standing(boundaries), revision);
    }

    private Rundown layBehind(List<RundownEntry> standing, int revision) {
        var reel = new Reel(plan.channel().window(plan.day()).start(), stock);
        standing.forEach(reel::lay);
        for (Cell cell : cells) {
            if (!cell.span().start().isBefore(reel.due())) {
                layCell(reel, cell);
            }
        }
        return new Rundown(plan.channel(), plan.day(), revision, reel.laid());
    }

    private void layCell(Reel reel, Cell cell) {
        cell.slot().ifPresent(slot -> layLesson(reel, slot));
        reel.fill(cell.span().end(), rotation(cell), cell.slot().isPresent() ? BEHIND_A_LESSON : NOTHING_PLANNED);
    }

    private void layLesson(Reel reel, Slot slot) {
        Readiness known = readiness.getOrDefault(slot.lesson().code(), new Readiness.Missing());
        switch (Fitness.of(slot, known)) {
            case Fitness.Fit fit -> reel.layLesson(slot, fit.clip());
            case Fitness.Unfit unfit -> reel.layStandby(slot, unfit.why());
        }
    }

    /** All fillers by house number, beginning elsewhere for each cell and each date. */
    private List<Clip> rotation(Cell cell) {
        var fillers = stock.fillers().stream()
                .sorted(Comparator.comparing(Clip::number))
                .collect(Collectors.toList());
        Span window = plan.channel().window(plan.day());
        long row = cell.span().start().since(window.start()).count()
                / plan.channel().raster().count();
        long turn = plan.day().date().toEpochDay() + 2 * row;
        Collections.rotate(fillers, -Math.floorMod(turn, Math.max(1, fillers.size())));
        return fillers;
    }
}
