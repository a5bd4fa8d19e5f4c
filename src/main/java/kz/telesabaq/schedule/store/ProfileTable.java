package kz.telesabaq.schedule.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.schedule.PlanningProfile;
import kz.telesabaq.schedule.app.KeptProfile;
import kz.telesabaq.schedule.app.ProfileBook;
import kz.telesabaq.schedule.file.PlanFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Profiles as documents, in the form of the plan file. */
@Repository
class ProfileTable implements ProfileBook {
    private final JdbcClient database;

    ProfileTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KeptProfile> latest() {
        return database.sql("select * from schedule.planning_profile order by revision desc limit 1")
                .query((row, number) -> kept(row))
                .optional();
    }

    @Override
    public List<KeptProfile> history() {
        return database.sql("select * from schedule.planning_profile order by revision desc")
                .query((row, number) -> kept(row))
                .list();
    }

    @Override
    public KeptProfile keep(PlanningProfile profile, String author, String reason, Instant keptAt) {
        int revision = database.sql("""
                        insert into schedule.planning_profile (revision, author, reason, kept_at, document)
                        select coalesce(max(revision), 0) + 1, :author, :reason, :keptAt, :document
                          from schedule.planning_profile
                        returning revision
                        """)
                .param("author", author)
                .param("reason", reason)
                .param("keptAt", keptAt.atOffset(ZoneOffset.UTC))
                .param("document", new String(PlanFile.profileBytes(profile), StandardCharsets.UTF_8))
                .query(Integer.class)
                .single();
        return new KeptProfile(revision, author, reason, keptAt, profile);
    }

    private static KeptProfile kept(ResultSet row) throws SQLException {
        int revision = row.getInt("revision");
        return new KeptProfile(
                revision,
                row.getString("author"),
                row.getString("reason"),
                row.getTimestamp("kept_at").toInstant(),
                PlanFile.readProfile(
                                "profile revision " + revision,
                                row.getString("document").getBytes(StandardCharsets.UTF_8))
                        .orElseThrow());
    }
}
