package kz.telesabaq.media.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;

/** A clip as it stands in the book, with what it takes to see whether its house file is still the same. */
record ClipRow(Clip clip, Fingerprint master, long houseBytes) {
    static final String COLUMNS =
            "house_number, master, content, title, frames, fingerprint, house_bytes, loudness, ladder";

    static ClipRow of(ResultSet row) throws SQLException {
        var clip = new Clip(
                new HouseNumber(row.getString("house_number")),
                StoredJson.content(row.getString("content")),
                row.getString("title"),
                Frames.of(row.getLong("frames")),
                new Fingerprint(row.getString("fingerprint")),
                StoredJson.loudness(row.getString("loudness")),
                StoredJson.ladder(row.getString("ladder")));
        return new ClipRow(clip, new Fingerprint(row.getString("master")), row.getLong("house_bytes"));
    }
}
