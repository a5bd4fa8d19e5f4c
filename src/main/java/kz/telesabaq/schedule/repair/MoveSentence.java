package kz.telesabaq.schedule.repair;

import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.repair.Move.Dropped;
import kz.telesabaq.schedule.repair.Move.MadeGood;
import kz.telesabaq.schedule.repair.Move.Promoted;
import kz.telesabaq.schedule.repair.Move.Relocated;
import kz.telesabaq.schedule.repair.Move.Removed;

/**
 * Tells each change of a repair as a line for people.
 *
 * @param papers whose channels say what the clock on the wall shows
 */
public record MoveSentence(Curriculum papers) {

    public Wording of(Move move) {
        return switch (move) {
            case Relocated relocated ->
                Wording.same("%s → %s: %s")
                        .with(
                                at(relocated.from()),
                                at(relocated.to()),
                                relocated.reason().wording());
            case Dropped dropped ->
                Wording.of("%s көрсетілмейді: %s", "%s не выйдет: %s", "%s is not shown: %s")
                        .with(at(dropped.from()), dropped.reason().wording());
            case Promoted promoted -> promoted(promoted);
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

    private Wording promoted(Promoted promoted) {
        return (promoted.to().role() == Role.PREMIERE
                        ? Wording.of(
                                "%s орнында қалып, алғашқы көрсетілімге айналады",
                                "%s остаётся на месте и становится премьерой", "%s stays and becomes the premiere")
                        : Wording.of(
                                "%s орнында қалып, қайталауға айналады",
                                "%s остаётся на месте и становится повтором", "%s stays and becomes a repeat"))
                .with(at(promoted.from()));
    }

    private Wording at(Placement placement) {
        return (placement.role() == Role.PREMIERE
                        ? Wording.same("%s %s")
                        : Wording.of("%s %s (қайталау)", "%s %s (повтор)", "%s %s (repeat)"))
                .with(place(placement), placement.lesson());
    }

    /** {@code balapan/2026-11-27/10:30}, as the options of the commands take it. */
    public String place(Placement placement) {
        var time = papers.channel(placement.channel())
                .map(Channel::clock)
                .map(clock -> clock.wallClock(placement.day(), placement.start())
                        .toLocalTime()
                        .toString())
                .orElseGet(() -> placement.start().toString());
        return placement.channel() + "/" + placement.day() + "/" + time;
    }
}
