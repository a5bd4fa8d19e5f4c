package kz.telesabaq.media.book;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.qc.CheckName;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.media.qc.QcReport;
import kz.telesabaq.media.report.MeasuredJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book of reports and overrides; nothing in it is ever changed or taken out, the database sees to that. */
public final class QcBook {
    private final JdbcClient jdbc;

    public QcBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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

    /** The last report on a recording. */
    public Optional<QcReport> latest(Fingerprint master) {
        return jdbc.sql("""
                select report::text from media.qc_report where master = :master order by id desc limit 1
                """)
                .param("master", master.hex())
                .query(String.class)
                .optional()
                .map(MeasuredJson::report);
    }

    /** Adds an override; the same person over the same check again adds nothing, their first reason stands. */
    public void add(QcOverride override) {
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

    /** Every override of a recording, the first first. */
    public List<QcOverride> overrides(Fingerprint master) {
        return jdbc.sql("""
                select check_name, by_whom, in_role, reason, overridden_at
                from media.qc_override where master = :master order by id
                """)
                .param("master", master.hex())
                .query((row, number) -> new QcOverride(
                        master,
                        new CheckName(row.getString("check_name")),
                        row.getString("by_whom"),
                        row.getString("in_role"),
                        row.getString("reason"),
                        row.getObject("overridden_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
