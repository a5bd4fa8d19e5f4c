package kz.telesabaq.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.repair.Move;
import kz.telesabaq.schedule.repair.Move.Dropped;
import kz.telesabaq.schedule.repair.Move.MadeGood;
import kz.telesabaq.schedule.repair.Move.Promoted;
import kz.telesabaq.schedule.repair.Move.Relocated;
import kz.telesabaq.schedule.repair.Move.Removed;
import kz.telesabaq.schedule.repair.MoveSentence;
import kz.telesabaq.schedule.repair.Reason;

/** Tells each change of a repair in a line for people and in fields for programs. */
final class MoveWords {
    private final MoveSentence sentence;

    MoveWords(Curriculum papers) {
        this.sentence = new MoveSentence(papers);
    }

    Wording line(Move move) {
        return sentence.of(move);
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
        fields.put("from", sentence.place(from));
        to.forEach(placement -> {
            fields.put("to", sentence.place(placement));
            fields.put("role", placement.role().name());
        });
        if (!kind.equals("role")) {
            fields.put("reason", reason.name());
        }
    }
}
