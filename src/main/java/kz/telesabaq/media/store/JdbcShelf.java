package kz.telesabaq.media.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Shelf;
import kz.telesabaq.media.app.Masters;
import kz.telesabaq.media.app.MediaSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers from the book, and never calls a clip ready whose files are gone. */
@Repository
class JdbcShelf implements Shelf {
    private final JdbcClient jdbc;
    private final ClipFiles files;

    JdbcShelf(JdbcClient jdbc, MediaSettings settings) {
        this.jdbc = jdbc;
        this.files = new ClipFiles(settings.store());
    }

    @Override
    public Map<LessonCode, Readiness> readiness(Collection<LessonCode> lessons) {
        Map<LessonCode, Readiness> answer = new LinkedHashMap<>();
        lessons.forEach(lesson -> answer.put(lesson, new Readiness.Missing()));
        String[] asked = answer.keySet().stream().map(LessonCode::toString).toArray(String[]::new);
        jdbc.sql("""
                        select asked.lesson, clip.*, master.id as master_id, master.state, master.percent, master.findings
                          from unnest(cast(? as text[])) as asked (lesson)
                          left join lateral (
                               select house_number, master, content, title, frames, fingerprint, house_bytes, loudness,
                                      ladder
                                 from media.clip
                                where clip.lesson = asked.lesson
                                order by put_up_at desc, house_number desc
                                limit 1) as clip on true
                          left join lateral (
                               select id, state, percent, findings
                                 from media.master
                                where master.lesson = asked.lesson
                                order by arrived_at desc, id
                                limit 1) as master on true
                        """)
                .param((Object) asked)
                .query((row, number) -> Map.entry(LessonCode.parse(row.getString("lesson")), readiness(row)))
                .list()
                .forEach(entry -> answer.put(entry.getKey(), entry.getValue()));
        return answer;
    }

    /** A clip whose files are there is ready, whatever happens to a newer recording; else the recording tells. */
    private Readiness readiness(ResultSet row) throws SQLException {
        if (row.getString("house_number") != null) {
            ClipRow stored = ClipRow.of(row);
            List<Path> missing = files.missing(stored.clip(), stored.houseBytes());
            if (missing.isEmpty()) {
                return new Readiness.Ready(stored.clip());
            }
            Readiness newer = ofMaster(row);
            return newer instanceof Readiness.Missing || newer instanceof Readiness.Refused
                    ? new Readiness.Refused(
                            stored.master(),
                            List.of(ShelfFindings.filesGone(stored.clip().number(), missing)))
                    : newer;
        }
        return ofMaster(row);
    }

    private static Readiness ofMaster(ResultSet row) throws SQLException {
        String id = row.getString("master_id");
        if (id == null) {
            return new Readiness.Missing();
        }
        var master = new Fingerprint(id);
        return switch (Masters.State.valueOf(row.getString("state"))) {
            case ARRIVED, ACCEPTED -> new Readiness.Received(master);
            case IN_WORK -> new Readiness.InWork(master, row.getInt("percent"));
            case REFUSED -> new Readiness.Refused(master, StoredJson.findings(row.getString("findings")));
            // its clip is not in the book any more, or its files are gone: nothing can be aired
            case READY -> new Readiness.Missing();
        };
    }

    @Override
    public Optional<HouseStock> stock(Language language) {
        List<Clip> clips = jdbc
                .sql("""
                        select %s
                          from media.clip
                         where language = ? and stock is not null
                         order by house_number
                        """.formatted(ClipRow.COLUMNS))
                .param(language.tag())
                .query((row, number) -> ClipRow.of(row))
                .list()
                .stream()
                .filter(stored ->
                        files.missing(stored.clip(), stored.houseBytes()).isEmpty())
                .map(ClipRow::clip)
                .toList();
        Optional<Clip> standby = newest(clips, Content.OfStandby.class);
        return newest(clips, Content.OfSlate.class)
                .flatMap(slate -> standby.map(card -> new HouseStock(fillers(clips), slate, card)));
    }

    /** Of each filler the newest version. */
    private static List<Clip> fillers(List<Clip> clips) {
        Map<String, Clip> byKey = new LinkedHashMap<>();
        for (Clip clip : clips) {
            if (clip.content() instanceof Content.OfFiller filler) {
                byKey.put(filler.key(), clip);
            }
        }
        return List.copyOf(byKey.values());
    }

    private static Optional<Clip> newest(List<Clip> clips, Class<? extends Content> kind) {
        return clips.stream().filter(clip -> kind.isInstance(clip.content())).reduce((older, newer) -> newer);
    }

    @Override
    public Optional<Clip> clip(HouseNumber number) {
        return jdbc.sql("select %s from media.clip where house_number = ?".formatted(ClipRow.COLUMNS))
                .param(number.text())
                .query((row, index) -> ClipRow.of(row).clip())
                .optional();
    }
}
