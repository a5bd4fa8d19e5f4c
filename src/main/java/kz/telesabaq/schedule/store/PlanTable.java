package kz.telesabaq.schedule.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.app.PlanArchive;
import kz.telesabaq.schedule.app.StoredPlan;
import kz.telesabaq.schedule.file.PlanDocument;
import kz.telesabaq.schedule.file.PlanFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans as documents, and as rows beside them. */
@Repository
class PlanTable implements PlanArchive {
    private final JdbcClient database;
    private final AtomicReference<Optional<StoredPlan>> lastRead = new AtomicReference<>(Optional.empty());

    PlanTable(JdbcClient database) {
        this.database = database;
    }

    /** A plan never changes once it is kept, so a revision is read from the database once. */
    @Override
    public Optional<StoredPlan> latest() {
        Optional<Integer> revision = database.sql("select revision from schedule.plan order by revision desc limit 1")
                .query(Integer.class)
                .optional();
        var known = lastRead.get();
        if (known.map(StoredPlan::revision).equals(revision)) {
            return known;
        }
        var read = revision.map(this::read);
        lastRead.set(read);
        return read;
    }

    @Override
    public Optional<StoredPlan> revision(int revision) {
        return database.sql("select revision from schedule.plan where revision = :revision")
                .param("revision", revision)
                .query(Integer.class)
                .optional()
                .map(this::read);
    }

    private StoredPlan read(int revision) {
        return database.sql("select revision, made_at, document from schedule.plan where revision = :revision")
                .param("revision", revision)
                .query((row, number) -> new StoredPlan(
                        row.getInt("revision"),
                        row.getTimestamp("made_at").toInstant(),
                        PlanFile.read(
                                        "plan revision " + revision,
                                        row.getString("document").getBytes(StandardCharsets.UTF_8))
                                .orElseThrow()))
                .single();
    }

    @Override
    public StoredPlan keep(PlanDocument document, List<Channel> channels, Instant madeAt) {
        var plan = document.plan();
        int revision = database.sql("""
                        insert into schedule.plan (revision, year, curriculum, made_at, document)
                        select coalesce(max(revision), 0) + 1, :year, :curriculum, :madeAt, :document
                          from schedule.plan
                        returning revision
                        """)
                .param("year", plan.year())
                .param("curriculum", plan.curriculum())
                .param("madeAt", madeAt.atOffset(ZoneOffset.UTC))
                .param("document", new String(PlanFile.bytes(document), StandardCharsets.UTF_8))
                .query(Integer.class)
                .single();
        for (Channel channel : channels) {
            keepRows(
                    revision,
                    channel,
                    plan.placements().stream()
                            .filter(placement -> placement.channel().equals(channel.id()))
                            .toList());
        }
        return new StoredPlan(revision, madeAt, document);
    }

    /** One statement a channel: a year has some six thousand rows. */
    private void keepRows(int revision, Channel channel, List<Placement> placements) {
        database.sql("""
                        insert into schedule.placement
                            (revision, channel, air_day, starts, zone, start_frame, frames, lesson, role)
                        select :revision, :channel, air_day::date, starts::time, :zone, start_frame, frames, lesson, role
                          from unnest(:days::text[], :starts::text[], :startFrames::bigint[], :frames::bigint[],
                                      :lessons::text[], :roles::text[])
                               as placed (air_day, starts, start_frame, frames, lesson, role)
                        """)
                .param("revision", revision)
                .param("channel", channel.id().name())
                .param("zone", channel.clock().zone().getId())
                .param("days", column(placements, placement -> placement.day().toString()))
                .param(
                        "starts",
                        column(
                                placements,
                                placement -> channel.clock()
                                        .wallClock(placement.day(), placement.start())
                                        .toLocalTime()
                                        .toString()))
                .param(
                        "startFrames",
                        column(
                                placements,
                                placement -> Long.toString(placement.start().frame())))
                .param(
                        "frames",
                        column(
                                placements,
                                placement -> Long.toString(placement.slot().count())))
                .param(
                        "lessons",
                        column(placements, placement -> placement.lesson().toString()))
                .param("roles", column(placements, placement -> placement.role().name()))
                .update();
    }

    /** An array as PostgreSQL writes it; none of the values holds a comma, a quote or a brace. */
    private static String column(List<Placement> placements, Function<Placement, String> value) {
        return placements.stream().map(value).collect(Collectors.joining(",", "{", "}"));
    }
}
