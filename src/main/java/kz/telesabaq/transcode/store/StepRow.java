package kz.telesabaq.transcode.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.StepBook.Claim;
import kz.telesabaq.transcode.StepBook.Line;
import kz.telesabaq.transcode.profiles.ProfileName;
import kz.telesabaq.transcode.steps.Step;
import kz.telesabaq.transcode.steps.StepKey;
import kz.telesabaq.transcode.steps.StepKind;
import kz.telesabaq.transcode.steps.StepProgress;
import kz.telesabaq.transcode.steps.StepState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From rows to records and back to their columns. */
final class StepRow {
    /** What air needs before the rest, the earliest airing first, then by arrival; a filler is wanted a little after the first lesson. */
    static final String MOST_URGENT = """
            coalesce(o.scene in ('slate', 'standby'), false) desc,
            s.part = 'REST',
            coalesce(
                (w.air_date + w.air_time) at time zone w.zone,
                (select min((f.air_date + f.air_time) at time zone f.zone) + interval '20 minutes'
                 from transcode.wanted f
                 where o.lesson is null)) nulls last,
            o.id, s.id""";

    static final String COLUMNS = """
            o.*, s.id as step_id, s.kind as step_kind, s.part, s.profiles, s.state as step_state,
            s.attempts as step_attempts, s.percent as step_percent, s.speed_hundredths, s.left_millis,
            s.why as step_why, s.changed_at as step_changed_at""";

    private StepRow() {}

    /** The row of an order worked in steps, locked until the transaction ends. */
    static Optional<Long> orderForChange(JdbcClient jdbc, Fingerprint master, Recipe recipe) {
        return jdbc.sql("""
                        select id from transcode.work_order
                        where master = :master and recipe = :recipe and way = 'STEPS' for update""")
                .param("master", master.hex())
                .param("recipe", recipe.name())
                .query(Long.class)
                .optional();
    }

    /** A row of step joined with its order's; {@code done} holds {@code name:key} of finished steps, parted by blanks. */
    static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getLong("step_id"),
                OrderRow.order(row, number),
                step(row),
                row.getInt("step_attempts"),
                keys(row.getString("done")));
    }

    static Line line(ResultSet row, int ignored) throws SQLException {
        long left = row.getLong("left_millis");
        Optional<Duration> toItsEnd = row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(left));
        return new Line(
                new Fingerprint(row.getString("master")),
                row.getString("house_number"),
                OrderRow.content(row),
                step(row).name(),
                StepState.valueOf(row.getString("step_state")),
                new StepProgress(row.getInt("step_percent"), row.getInt("speed_hundredths"), toItsEnd),
                row.getInt("step_attempts"),
                row.getString("step_why"));
    }

    static String names(List<ProfileName> profiles) {
        return profiles.stream().map(ProfileName::toString).collect(Collectors.joining(" "));
    }

    private static Step step(ResultSet row) throws SQLException {
        List<ProfileName> profiles = words(row.getString("profiles")).stream()
                .map(ProfileName::parse)
                .toList();
        return new Step(
                StepKind.valueOf(row.getString("step_kind")), Step.Part.valueOf(row.getString("part")), profiles);
    }

    private static Map<String, StepKey> keys(String done) {
        return words(done).stream()
                .map(word -> word.split(":", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> new StepKey(pair[1])));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
