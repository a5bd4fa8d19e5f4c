package kz.telesabaq.schedule.repair;

import kz.telesabaq.findings.Wording;

/**
 * How far the repair is from the fewest moves.
 *
 * @param unplaced lessons that the year cannot hold any more
 * @param unplacedBound no plan leaves out fewer
 * @param moved published airings that are not at their place any more
 * @param bound no plan without a broken rule that leaves out the same lessons moves fewer
 * @param argument where the bound comes from
 * @param scope for what the bound holds
 */
public record Proof(int unplaced, int unplacedBound, int moved, int bound, Argument argument, Wording scope) {

    /** Where a bound on the moves comes from; each argument is written out in docs/adr/0016-repair-moves-least.md. */
    public enum Argument {
        FORCED(
                "жылжыған әр көрсетілімнің орны мүмкін болмай қалды",
                "каждый перенесённый показ стоял на месте, которое стало невозможным",
                "every airing that moves had a place that became impossible"),
        PLACES(
                "орнынан айырылған сабақтарға бос орын жетпейді, әрқайсысы біреуді ығыстырады",
                "уроку, потерявшему место, свободного места нет, и он кого-то вытесняет",
                "lessons without a place find no free one and must displace another airing"),
        SOLVER("шешуші бағдарламаның шегі (CP-SAT)", "граница решателя (CP-SAT)", "the solver's bound (CP-SAT)");

        private final Wording wording;

        Argument(String kk, String ru, String en) {
            this.wording = Wording.of(kk, ru, en);
        }

        public Wording wording() {
            return wording;
        }
    }

    public Proof {
        if (bound > moved || unplacedBound > unplaced) {
            throw new IllegalArgumentException("a bound lies above what was found: %d over %d, %d over %d"
                    .formatted(bound, moved, unplacedBound, unplaced));
        }
    }

    /**
     * Whether no plan leaves out fewer lessons, and none that leaves out the same ones moves fewer airings.
     */
    public boolean isMinimal() {
        return unplaced == unplacedBound && moved == bound;
    }

    /** The proof as a sentence. */
    public Wording sentence() {
        if (isMinimal()) {
            return Wording.of(
                            "Жылжыған көрсетілім саны – %d, одан аз болуы мүмкін емес: %s. Ауқымы: %s.",
                            "Перенесено показов: %d, меньше нельзя: %s. Область: %s.",
                            "Airings moved: %d, and fewer is impossible: %s. Scope: %s.")
                    .with(moved, argument.wording(), scope);
        }
        return Wording.of(
                        "Жылжыған көрсетілім саны – %d, дәлелденген төменгі шегі – %d: %s. Ауқымы: %s.",
                        "Перенесено показов: %d, доказанная нижняя граница: %d: %s. Область: %s.",
                        "Airings moved: %d, proven lower bound: %d, %s. Scope: %s.")
                .with(moved, bound, argument.wording(), scope);
    }
}
