package kz.telesabaq.schedule.rules;

import java.util.ArrayList;
import java.util.List;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Level;
import kz.telesabaq.schedule.WishFinding;

/** The new lessons of all grades of a channel lie close together: counted in begun quarters of an hour between the first and the last that no new lesson fills. */
final class FamilySpan implements Rule {
    @Override
    public String name() {
        return "schedule.family-span";
    }

    @Override
    public Level level() {
        return Level.SOFT;
    }

    @Override
    public Wording sentence() {
        return Wording.of(
                "Балалары әр сыныптағы отбасының эфир күні ұзаққа созылмайды.",
                "День семьи с детьми в разных классах не растянут.",
                "The day of a family with children in several grades is not drawn out.");
    }

    @Override
    public Unit unit() {
        return Unit.QUARTER_HOURS;
    }

    @Override
    public List<Breach> judge(PlanView view) {
        var breaches = new ArrayList<Breach>();
        view.channelDays().forEach((channelDay, airings) -> {
            var premieres = airings.stream().filter(Airing::isPremiere).toList();
            if (premieres.size() < 2) {
                return;
            }
            long end = premieres.stream()
                    .mapToLong(airing -> airing.slot().end().frame())
                    .max()
                    .orElseThrow();
            long filled = premieres.stream()
                    .mapToLong(airing -> airing.placement().slot().count())
                    .sum();
            long between = end - premieres.getFirst().start().frame() - filled;
            if (between > 0) {
                long minutes = between / Frames.ofMinutes(1).count();
                breaches.add(Breach.of(
                        Math.ceilDiv(between, Frames.ofMinutes(15).count()),
                        () -> WishFinding.longFamilyDay(
                                PlanView.place(
                                        channelDay.channel(), channelDay.day().date()),
                                channelDay.day().date(),
                                minutes),
                        List.of(premieres.getFirst(), premieres.getLast())));
            }
        });
        return breaches;
    }
}
