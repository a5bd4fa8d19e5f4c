package kz.telesabaq.air;

import static kz.telesabaq.testing.Fixtures.aClip;
import static kz.telesabaq.testing.Fixtures.aLesson;
import static kz.telesabaq.testing.Fixtures.aSlot;
import static kz.telesabaq.testing.Fixtures.aStock;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Segments;
import kz.telesabaq.media.Shelf.HouseStock;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.schedule.Slot;

/** Lists of whole days, as the playout builds them. */
public final class RundownFixtures {
    private static final Wording WHY =
            Wording.of("Келесі сабаққа дейін", "До следующего урока", "Until the next lesson");

    private RundownFixtures() {}

    public static List<Clip> houseCards(Channel channel) {
        HouseStock stock = aStock(channel.language());
        return List.of(stock.slate(), stock.standby());
    }

    /** A day of lessons of any length, fillers, slates, standby cards and empty slots, as the seed has it. */
    public static Rundown aRundown(Channel channel, AirDay day, int revision, long seed) {
        var random = new Random(seed);
        HouseStock stock = aStock(channel.language());
        var entries = new ArrayList<RundownEntry>();
        for (int row = 0; row < channel.slotsPerDay(); row++) {
            Slot slot = aSlot(channel, day, row, aLesson(channel.language(), row + 1));
            SlotTime at = slot.span().start();
            SlotTime end = slot.span().end();
            switch (random.nextInt(8)) {
                case 0 -> card(entries, at, end, stock.slate(), null);
                case 1 -> card(entries, at, end, stock.standby(), slot);
                default -> {
                    Clip clip = aClip(slot.lesson(), lessonLength(channel, random));
                    entries.add(new RundownEntry.Programme(at, clip.length(), clip, slot));
                    fill(entries, at.plus(clip.length()), end, stock, random);
                }
            }
        }
        return new Rundown(channel, day, revision, entries);
    }

    /** The whole slot, or more than two seconds less: the rule of the house. */
    private static Frames lessonLength(Channel channel, Random random) {
        long slot = channel.raster().count();
        return random.nextInt(10) == 0
                ? Frames.of(slot)
                : Frames.of(slot - Segments.SHORTEST_FILL.count() - random.nextInt(8000));
    }

    private static void fill(List<RundownEntry> entries, SlotTime from, SlotTime end, HouseStock stock, Random random) {
        SlotTime at = from;
        for (int n = 0; n < 3; n++) {
            Clip filler = stock.fillers().get(random.nextInt(stock.fillers().size()));
            Frames length = random.nextBoolean() ? filler.length() : Frames.ofSeconds(10);
            if (!at.plus(length).plus(Segments.SHORTEST_FILL).isAfter(end)) {
                entries.add(new RundownEntry.Filler(at, length, filler));
                at = at.plus(length);
            }
        }
        card(entries, at, end, stock.slate(), null);
    }

    private static void card(
            List<RundownEntry> entries,
            SlotTime from,
            SlotTime end,
            Clip card,
            @org.jspecify.annotations.Nullable Slot standbyFor) {
        SlotTime at = from;
        while (at.isBefore(end)) {
            Frames length =
                    Frames.of(Math.min(end.since(at).count(), card.length().count()));
            entries.add(
                    standbyFor == null
                            ? new RundownEntry.Slate(at, length, card, WHY)
                            : new RundownEntry.Standby(at, length, card, standbyFor, WHY));
            at = at.plus(length);
        }
    }
}
