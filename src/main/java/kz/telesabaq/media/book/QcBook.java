package kz.telesabaq.media.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.qc.CheckName;
import kz.telesabaq.media.qc.QcLedger;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.media.qc.QcReport;
import kz.telesabaq.media.report.MeasuredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The book of reports and overrides; nothing in it is ever changed or taken out, the database sees to that. */
@Repository
public class QcBook implements QcLedger {
    private final JdbcClient jdbc;

    public QcBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(QcReport report, Instant at) {
        jdbc.sql("""
                insert into media.qc_report (master, verdict, thresholds, report, written_at)
                values (:master, :verdict, :thresholds, :report::jsonb, :at)
                """)
                .param("master", report.master().hex())
                .param("verdict", report.verdict().name())
                .param("thresholds", report.thresholds())
                .param("report", MeasuredJson.write(report))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<QcReport> latest(Fingerprint master) {
        return jdbc.sql("""
                select report::text from media.qc_report where master = :master order by id desc limit 1
                """)
                .param("master", master.hex())
                .query(String.class)
                .optional()
                .map(MeasuredJson::report);
    }

    @Override
    public void add(QcOverride override) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:master, 0))")
                .param("master", override.master().hex())
                .query((row, number) -> override)
                .list();
        jdbc.sql("""
                insert into media.qc_override (master, check_name, by_whom, in_role, reason, overridden_at)
                values (:master, :check, :by, :role, :reason, :at)
                on conflict (master, check_name, by_whom) do nothing
                """)
                .param("master", override.master().hex())
                .param("check", override.check().text())
                .param("by", override.by())
                .param("role", override.role())
                .param("reason", override.reason())
                .param("at", override.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<QcOverride> overrides(Fingerprint master) {
        return jdbc.sql("""
                select master, check_name, by_whom, in_role, reason, overridden_at
                from media.qc_override where master = :master order by id
                """)
                .param("master", master.hex())
                .query(QcBook::override)
                .list();
    }

    @Override
    public Map<HouseNumber, List<QcOverride>> ofClips(Collection<HouseNumber> clips) {
        String[] numbers = clips.stream().map(HouseNumber::text).distinct().toArray(String[]::new);
        var found = new TreeMap<HouseNumber, List<QcOverride>>(Comparator.comparing(HouseNumber::text));
        jdbc.sql("""
                select clip.house_number, lifted.*
                from media.clip join media.qc_override lifted on lifted.master = clip.master
                where clip.house_number = any (?)
                order by clip.house_number, lifted.id
                """)
                .param(numbers)
                .query((row, number) ->
                        Map.entry(new HouseNumber(row.getString("house_number")), override(row, number)))
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), clip -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    private static QcOverride override(ResultSet row, int number) throws SQLException {
        return new QcOverride(
                new Fingerprint(row.getString("master")),
                new CheckName(row.getString("check_name")),
                row.getString("by_whom"),
                row.getString("in_role"),
                row.getString("reason"),
                row.getObject("overridden_at", OffsetDateTime.class).toInstant());
    }
}
