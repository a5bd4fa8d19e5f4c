package kz.telesabaq.transcode.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.transcode.OrderBook;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.RoomBook;
import kz.telesabaq.transcode.StepBook;
import org.springframework.stereotype.Service;

/** What is being made, what waits and what is over, for people: whole orders and single steps in one list. */
@Service
public class Jobs {
    private static final String WHOLE = "WHOLE ORDER";
    private static final String PARKED = "PARKED";

    private final OrderBook orders;
    private final StepBook steps;
    private final RoomBook room;

    public Jobs(OrderBook orders, StepBook steps, RoomBook room) {
        this.orders = orders;
        this.steps = steps;
        this.room = room;
    }

    /**
     * One line.
     *
     * @param step {@code MAKE-AIR}; for orders that one worker makes in one go, {@code WHOLE ORDER}
     * @param speedHundredths of the lesson's own speed; 0 when not known
     * @param left to its end; empty when not known
     */
    public record Job(
            String number,
            String step,
            String state,
            int percent,
            int speedHundredths,
            Optional<Duration> left,
            int attempts,
            String why) {}

    /** All of them; single steps stand in place of their order. */
    public List<Job> all() {
        List<StepBook.Line> single = steps.lines();
        Set<String> inSteps = single.stream().map(StepBook.Line::houseNumber).collect(Collectors.toSet());
        List<Job> jobs = new ArrayList<>();
        orders.lines().stream()
                .filter(line -> !inSteps.contains(line.houseNumber()))
                .map(line -> new Job(
                        line.houseNumber(),
                        WHOLE,
                        line.state().name(),
                        line.percent(),
                        0,
                        Optional.empty(),
                        line.attempts(),
                        line.why()))
                .forEach(jobs::add);
        single.stream()
                .map(line -> new Job(
                        line.houseNumber(),
                        line.step(),
                        line.state().name(),
                        line.progress().percent(),
                        line.progress().speedHundredths(),
                        line.progress().left(),
                        line.attempts(),
                        line.why()))
                .forEach(jobs::add);
        return List.copyOf(jobs);
    }

    /** Said when the queue stands still for want of room; it goes on by itself. */
    public Optional<Finding> parked() {
        List<Job> waiting =
                all().stream().filter(job -> job.state().equals(PARKED)).toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Finding.warns(
                "transcode.parked",
                Place.file(waiting.getFirst().number()),
                Wording.of(
                                "Дискіде орын жоқ, кезекте күтіп тұрғаны: %d (%s).",
                                "На диске нет места, ждут очереди: %d (%s).",
                                "The disk has no room, waiting in the queue: %d (%s).")
                        .with(waiting.size(), waiting.getFirst().why()),
                Wording.of(
                        "Дискіде орын босатыңыз; жұмыс бір минут ішінде өзі жалғасады.",
                        "Освободите место на диске; работа продолжится сама в течение минуты.",
                        "Make room on the disk; work goes on by itself within a minute.")));
    }

    /** Bytes promised to steps in work. */
    public long promisedBytes() {
        return room.promised();
    }

    /** A person stops what is made under a house number; how many orders or steps. */
    public int cancel(String number) {
        return orders.lines().stream()
                .filter(line -> line.houseNumber().equals(number))
                .mapToInt(line -> {
                    int stopped = 0;
                    for (var recipe : Recipe.all()) {
                        stopped += steps.cancel(line.master(), recipe);
                        stopped += orders.cancel(line.master(), recipe) ? 1 : 0;
                    }
                    return stopped;
                })
                .sum();
    }

    /** What was stopped or failed under a house number waits again; how many orders or steps. */
    public int again(String number) {
        return orders.lines().stream()
                .filter(line -> line.houseNumber().equals(number))
                .mapToInt(line -> {
                    int waiting = 0;
                    for (var recipe : Recipe.all()) {
                        waiting += steps.again(line.master(), recipe);
                        waiting += orders.again(line.master(), recipe) ? 1 : 0;
                    }
                    return waiting;
                })
                .sum();
    }
}
