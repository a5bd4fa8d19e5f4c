package kz.telesabaq.schedule.file;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.airtime.AirDay;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;

/** Reads airings, one a row. */
final class PlacementReader {
    private static final int CELLS = 6;

    private final ValueReader values;
    private final Map<ChannelId, LocalTime> openings;

    PlacementReader(ValueReader values, Map<ChannelId, LocalTime> openings) {
        this.values = values;
        this.openings = openings;
    }

    List<Placement> placements(Written.Fields fields, String name) {
        return values.entries(fields, name, written -> placement(written, name));
    }

    private Optional<Placement> placement(Written written, String name) {
        if (!(written instanceof Written.Row row)
                || row.values().size() != CELLS
                || !row.values().stream().allMatch(Written.Text.class::isInstance)) {
            return values.bad(
                    values.place(written.line(), name),
                    ValueReader.show(written),
                    "[\"balapan\", \"2026-09-01\", \"09:00:00:00\", \"00:15:00:00\", \"KK-01-MATH-001\", \"premiere\"]");
        }
        var cells = row.values().stream().map(Written.Text.class::cast).toList();
        var channel = values.cell(cells.get(0), "channel", "balapan", ChannelId::new);
        var day = values.cell(cells.get(1), "day", "2026-09-01", AirDay::parse);
        var opening = channel.map(openings::get);
        if (channel.isPresent() && opening.isEmpty()) {
            return values.bad(
                    values.place(row.line(), "channel"),
                    channel.get().name(),
                    openings.keySet().toString());
        }
        var start = values.cell(
                cells.get(2), "start", PlanTimes.PATTERN, text -> PlanTimes.start(text, opening.orElse(LocalTime.MIN)));
        var slot = values.cell(cells.get(3), "slot", PlanTimes.PATTERN, text -> {
            var length = PlanTimes.length(text);
            if (length.isZero()) {
                throw new IllegalArgumentException("a slot has some length");
            }
            return length;
        });
        var lesson = values.cell(cells.get(4), "lesson", "KK-01-MATH-001", LessonCode::parse);
        var role = values.cell(cells.get(5), "role", "premiere, repeat", PlacementReader::role);
        if (channel.isEmpty()
                || day.isEmpty()
                || start.isEmpty()
                || slot.isEmpty()
                || lesson.isEmpty()
                || role.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Placement(channel.get(), day.get(), start.get(), slot.get(), lesson.get(), role.get()));
    }

    private static Role role(String text) {
        return switch (text) {
            case "premiere" -> Role.PREMIERE;
            case "repeat" -> Role.REPEAT;
            default -> throw new IllegalArgumentException("a role is premiere or repeat, not \"" + text + "\"");
        };
    }
}
