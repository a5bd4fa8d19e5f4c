package kz.telesabaq.transcode.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.transcode.OrderBook.Line;
import kz.telesabaq.transcode.OrderBook.Order;
import kz.telesabaq.transcode.Recipe;
import kz.telesabaq.transcode.Source;
import kz.telesabaq.transcode.TranscodeOrder;
import kz.telesabaq.transcode.WorkState;

/** From rows to records. */
final class OrderRow {
    private OrderRow() {}

    static Order order(ResultSet row, int ignored) throws SQLException {
        String recipe = row.getString("recipe");
        String file = row.getString("file");
        String scene = row.getString("scene");
        Source source = file == null
                ? new Source.Drawn("", "")
                : new Source.FromFile(Path.of(file), row.getInt("rate_num"), row.getInt("rate_den"));
        var work = new TranscodeOrder(
                new Fingerprint(row.getString("master")),
                source,
                row.getString("given_name"),
                Frames.of(row.getLong("frames")),
                loudness(row),
                new HouseNumber(row.getString("house_number")),
                content(row),
                row.getString("title"),
                Recipe.named(recipe)
                        .orElseThrow(
                                () -> new IllegalStateException("no recipe is called \"" + recipe + "\" any more")));
        return new Order(work, scene == null ? "" : scene, row.getInt("attempts"));
    }

    static Line line(ResultSet row, int ignored) throws SQLException {
        String wanted = row.getString("wanted");
        return new Line(
                new Fingerprint(row.getString("master")),
                row.getString("house_number"),
                content(row),
                row.getString("title"),
                WorkState.valueOf(row.getString("state")),
                row.getInt("percent"),
                row.getInt("attempts"),
                wanted == null ? "" : wanted,
                row.getString("why"));
    }

    private static Loudness loudness(ResultSet row) throws SQLException {
        int lufs = row.getInt("lufs_tenths");
        if (row.wasNull()) {
            return new Loudness.Unmeasured();
        }
        return new Loudness.Measured(lufs, row.getInt("peak_tenths"));
    }

    static Content content(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return switch (kind) {
            case "LESSON" -> new Content.OfLesson(LessonCode.parse(row.getString("lesson")));
            case "FILLER" -> new Content.OfFiller(language(row), row.getString("scene"));
            case "SLATE" -> new Content.OfSlate(language(row));
            case "STANDBY" -> new Content.OfStandby(language(row));
            default -> throw new IllegalStateException("an order for \"" + kind + "\" is unknown");
        };
    }

    private static Language language(ResultSet row) throws SQLException {
        return new Language(row.getString("language"));
    }
}
