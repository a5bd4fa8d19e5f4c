package kz.telesabaq.desk.build;

import java.time.Instant;
import java.util.List;

/** Everything the Today screen shows, as of one instant. */
public record TodayBoard(Instant asOf, List<OnAir> channels, List<Problem> problems, WorkBoard work) {
    public TodayBoard {
        channels = List.copyOf(channels);
        problems = List.copyOf(problems);
    }
}
