package kz.telesabaq.curriculum.file;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.airtime.HouseClock;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.rules.Written;
import kz.telesabaq.curriculum.rules.YearPapers;
import kz.telesabaq.findings.Wording;

/** {@code channels.csv}: who carries the lessons of which language, and when. */
final class ChannelsFile {
    private static final List<String> COLUMNS = List.of(
            "id", "name_kk", "name_ru", "name_en", "language", "zone", "day_opens", "from", "until", "raster_minutes");
    private static final Set<Integer> RASTERS = Set.of(10, 12, 15, 20);
    private static final int USUAL_RASTER = 15;

    private ChannelsFile() {}

    static List<Written<Channel>> read(byte[] bytes, FindingsBook book) {
        return CsvTable.read(YearPapers.CHANNELS, bytes, COLUMNS, book).stream()
                .flatMap(row -> channel(row).map(row::written).stream())
                .toList();
    }

    private static Optional<Channel> channel(CsvRow row) {
        Wording name = Wording.of(row.text("name_kk"), row.text("name_ru"), row.text("name_en"));
        Optional<ChannelId> id = row.read("id", ChannelId::new, CellFindings::notAChannelId);
        Optional<Language> language = row.read("language", Language::new, CellFindings::noSuchLanguage);
        Optional<ZoneId> zone = row.read("zone", ChannelsFile::region, TimeFindings::noSuchZone);
        Optional<LocalTime> opens = row.read("day_opens", LocalTime::parse, TimeFindings::notATime);
        Optional<LocalTime> from = row.read("from", LocalTime::parse, TimeFindings::notATime);
        Optional<LocalTime> until = row.read("until", LocalTime::parse, TimeFindings::notATime);
        Optional<Integer> raster = row.isBlank("raster_minutes")
                ? Optional.of(USUAL_RASTER)
                : row.read("raster_minutes", ChannelsFile::raster, TimeFindings::noSuchRaster);
        if (id.isEmpty()
                || language.isEmpty()
                || zone.isEmpty()
                || opens.isEmpty()
                || from.isEmpty()
                || until.isEmpty()
                || raster.isEmpty()) {
            return row.dropped();
        }
        if (!fits(row, opens.get(), from.get(), until.get(), raster.get())) {
            return row.dropped();
        }
        return Optional.of(new Channel(
                id.get(),
                name,
                language.get(),
                new HouseClock(opens.get(), zone.get()),
                from.get(),
                until.get(),
                raster.get()));
    }

    private static boolean fits(CsvRow row, LocalTime opens, LocalTime from, LocalTime until, int raster) {
        if (from.isBefore(opens)) {
            row.refuse(TimeFindings.lessonsBeforeOpening(row.at("from"), from, opens));
            return false;
        }
        if (from.plusMinutes(raster).isAfter(until) || !from.isBefore(until)) {
            row.refuse(TimeFindings.noRoomForASlot(row.at("until"), from, until, raster));
            return false;
        }
        return true;
    }

    /** A zone by its region: an offset would miss the day on which the law moves the clock. */
    private static ZoneId region(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text) || !text.contains("/")) {
            throw new IllegalArgumentException("not a region: " + text);
        }
        return ZoneId.of(text);
    }

    private static int raster(String text) {
        int minutes = Cells.whole(text);
        if (!RASTERS.contains(minutes)) {
            throw new IllegalArgumentException("not a raster: " + minutes);
        }
        return minutes;
    }
}
