package kz.telesabaq.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Move;
import kz.telesabaq.schedule.repair.Move.Dropped;
import kz.telesabaq.schedule.repair.Move.MadeGood;
import kz.telesabaq.schedule.repair.Move.Promoted;
import kz.telesabaq.schedule.repair.Move.Relocated;
import kz.telesabaq.schedule.repair.Move.Removed;
import kz.telesabaq.schedule.repair.Reason;

/** Tells each change of a repair in a line for people and in fields for programs. */
final class MoveWords {
    private final Curriculum papers;

    MoveWords(Curriculum papers) {
        this.papers = papers;
    }

    Wording line(Move move) {
        return switch (move) {
            case Relocated relocated ->
                Wording.of("%s → %s: %s", "%s → %s: %s", "%s → %s: %s")
                        .with(
                                at(relocated.from()),
                                at(relocated.to()),
                                relocated.reason().wording());
            case Dropped dropped ->
                Wording.of("%s көрсетілмейді: %s", "%s не выйдет: %s", "%s is not shown: %s")
                        .with(at(dropped.from()), dropped.reason().wording());
            case Promoted promoted ->
                (promoted.to().role() == Role.PREMIERE
                                ? Wording.of(
                                        "%s орнында қалып, алғашқы көрсетілімге айналады",
                                        "%s остаётся на месте и становится премьерой",
                                        "%s stays and becomes the premiere")
                                : Wording.of(
                                        "%s орнында қалып, қайталауға айналады",
                                        "%s остаётся на месте и становится повтором", "%s stays and becomes a repeat"))
                        .with(at(promoted.from()));
            case Removed removed ->
                Wording.of("%s алынды: %s", "%s снят: %s", "%s is gone: %s")
                        .with(at(removed.from()), removed.reason().wording());
            case MadeGood madeGood ->
                Wording.of(
                                "%s эфирге шықпай қалды, орны толтырылды: %s",
                                "%s не вышел, взамен: %s", "%s did not go on air, made good: %s")
                        .with(at(madeGood.from()), at(madeGood.to()));
        };
    }

    Map<String, Object> fields(Move move) {
        var fields = new LinkedHashMap<String, Object>();
        switch (move) {
            case Relocated relocated ->
                put(fields, "moved", relocated.from(), List.of(relocated.to()), relocated.reason());
            case Dropped dropped -> put(fields, "dropped", dropped.from(), List.of(), dropped.reason());
            case Promoted promoted -> put(fields, "role", promoted.from(), List.of(promoted.to()), Reason.GIVES_WAY);
            case Removed removed -> put(fields, "removed", removed.from(), List.of(), removed.reason());
            case MadeGood good -> put(fields, "made-good", good.from(), List.of(good.to()), Reason.MISSED);
        }
        return fields;
    }

    private void put(Map<String, Object> fields, String kind, Placement from, List<Placement> to, Reason reason) {
        fields.put("kind", kind);
        fields.put("lesson", from.lesson().toString());
        fields.put("from", place(from));
        to.forEach(placement -> {
            fields.put("to", place(placement));
            fields.put("role", placement.role().name());
        });
        if (!kind.equals("role")) {
            fields.put("reason", reason.name());
        }
    }

    private Wording at(Placement placement) {
        return (placement.role() == Role.PREMIERE
                        ? Wording.same("%s %s")
                        : Wording.of("%s %s (қайталау)", "%s %s (повтор)", "%s %s (repeat)"))
                .with(place(placement), placement.lesson());
    }

    /** {@code balapan/2026-11-27/10:30}, as the options of the command take it. */
    private String place(Placement placement) {
        var time = papers.channel(placement.channel())
                .map(Channel::clock)
                .map(clock -> clock.wallClock(placement.day(), placement.start())
                        .toLocalTime()
                        .toString())
                .orElseGet(() -> placement.start().toString());
        return placement.channel() + "/" + placement.day() + "/" + time;
    }
}
