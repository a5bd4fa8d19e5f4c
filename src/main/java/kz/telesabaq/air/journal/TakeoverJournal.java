package kz.telesabaq.air.journal;

import java.nio.file.Path;
import java.util.List;
import kz.telesabaq.air.Absences;
import kz.telesabaq.air.Takeover;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;

/** From which moment a channel followed which list: {@code <channel>-takeovers.json}. */
public final class TakeoverJournal {
    private final JsonFile<Page> file;

    public TakeoverJournal(Path folder, ChannelId channel) {
        this.file = new JsonFile<>(folder.resolve(channel + "-takeovers.json"), Page.class);
    }

    /** In order of time. */
    public List<Takeover> read() {
        return file.read().map(Page::takeovers).orElse(List.of()).stream()
                .map(Row::takeover)
                .toList();
    }

    public void write(List<Takeover> takeovers) {
        file.write(new Page(takeovers.stream().map(Row::of).toList()));
    }

    record Page(List<Row> takeovers) {}

    record Row(String day, int revision, long fromTick, List<String> missing) {
        static Row of(Takeover takeover) {
            return new Row(
                    takeover.day().toString(),
                    takeover.revision(),
                    takeover.fromTick(),
                    List.copyOf(takeover.absences().names()));
        }

        Takeover takeover() {
            return new Takeover(AirDay.parse(day), revision, fromTick, Absences.of(missing));
        }
    }
}
