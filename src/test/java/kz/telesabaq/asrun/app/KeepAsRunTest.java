package kz.telesabaq.asrun.app;

import static kz.telesabaq.air.RundownFixtures.aRundown;
import static kz.telesabaq.air.app.House.HOUR;
import static kz.telesabaq.testing.Fixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import kz.telesabaq.air.EntryPlayed;
import kz.telesabaq.air.app.House;
import kz.telesabaq.asrun.AirDayReconciled;
import kz.telesabaq.asrun.LessonAired;
import kz.telesabaq.asrun.format.ReconciliationCsv;
import kz.telesabaq.asrun.format.ReconciliationJson;
import kz.telesabaq.asrun.format.ReconciliationText;
import kz.telesabaq.asrun.store.AsRunLogs;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.book.QcBook;
import kz.telesabaq.media.qc.Check;
import kz.telesabaq.media.qc.QcOverride;
import kz.telesabaq.playout.Rundown;
import kz.telesabaq.playout.RundownEntry;
import kz.telesabaq.testing.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeepAsRunTest {
    private static final Instant EVENING = Instant.parse("2026-11-23T13:00:00Z");

    private final House house = new House(Path.of("unused"));
    private final Rundown list = aRundown(HOUR, MONDAY, 1, 7);
    private final List<Object> announced = new ArrayList<>();
    private final DataSource database = RealPostgres.database();
    private final Clock clock = Clock.fixed(EVENING, ZoneOffset.UTC);
    private final AsRunLog log = AsRunLogs.in(database, clock);
    private final KeepAsRun keep = new KeepAsRun(log, house.lists, House.papers(), announced::add);
    private final QcBook ledger = new QcBook(JdbcClient.create(database));
    private final ReconcileAirDay reconcile = new ReconcileAirDay(log, house.lists, announced::add, ledger, clock);

    @BeforeEach
    void aListIsPublished() {
        house.lists.publish(list);
    }

    @Test
    void aLessonIsAnnouncedOnceAsSoonAsItHasAired() {
        EntryPlayed played = played(lesson());
        keep.on(played);
        keep.on(played);
        assertThat(announced).containsExactly(new LessonAired(HOUR.id(), MONDAY, lesson().slot(), lesson().clip()));
        assertThat(log.of(HOUR.id(), MONDAY)).hasSize(1);
    }

    /** The machine's clock is finer than the ledger's; no mirror ever heard of a lesson because of that. */
    @Test
    void aReportTimedFinerThanTheLedgerIsStillAnnounced() {
        var whole = played(lesson());
        keep.on(new EntryPlayed(
                whole.channel(),
                whole.day(),
                whole.start(),
                whole.length(),
                whole.clip(),
                whole.over().plusNanos(1_234)));
        assertThat(announced).hasSize(1);
    }

    @Test
    void aLessonCutShortIsNotAnnounced() {
        var whole = played(lesson());
        keep.on(new EntryPlayed(
                whole.channel(),
                whole.day(),
                whole.start(),
                whole.length().minus(kz.telesabaq.airtime.Frames.ONE),
                whole.clip(),
                whole.over()));
        assertThat(announced).isEmpty();
    }

    @Test
    void theWallClockIsKeptBesideTheFrame() {
        keep.on(played(lesson()));
        var row = JdbcClient.create(database)
                .sql("select local_date || ' ' || local_time || ' ' || zone from asrun.record")
                .query(String.class)
                .single();
        assertThat(row)
                .isEqualTo(HOUR.clock().wallClock(MONDAY, lesson().start()).toLocalDate() + " "
                        + HOUR.clock()
                                .wallClock(MONDAY, lesson().start())
                                .toLocalTime()
                                .format(java.time.format.DateTimeFormatter.ISO_LOCAL_TIME)
                        + " Asia/Almaty");
    }

    @Test
    void aDayThatIsOverIsConcludedOnceUnlessSomethingNewIsReported() {
        list.entries().stream().skip(1).forEach(entry -> keep.on(played(entry)));
        announced.clear();
        reconcile.concludeWhatIsOver(HOUR.id());
        reconcile.concludeWhatIsOver(HOUR.id());
        assertThat(announced).singleElement().isInstanceOfSatisfying(AirDayReconciled.class, said -> {
            assertThat(said.outcomes()).hasSize(list.entries().size());
            assertThat(said.outcomes().stream().filter(outcome -> outcome.fate() != AirDayReconciled.Fate.AIRED))
                    .hasSize(1);
        });
        keep.on(played(list.entries().getFirst()));
        announced.removeIf(LessonAired.class::isInstance);
        reconcile.concludeWhatIsOver(HOUR.id());
        assertThat(announced).hasSize(2);
    }

    @Test
    void whatAPersonTookUponThemselvesShowsWhereTheLessonAiredAndNowhereElse() {
        var master = new Fingerprint("ab".repeat(32));
        ledger.add(new QcOverride(
                master, Check.SOUND_LEVEL.named(), "айгүл", "APPROVER", "=Дыбысы анық, жарайды", EVENING));
        JdbcClient.create(database)
                .sql("""
                        insert into media.clip (house_number, master, content, lesson, language, title, frames,
                                                fingerprint, house_bytes, loudness, ladder, put_up_at)
                        values (:number, :master, '{}', 'x', 'kk', 'x', 1, :master, 1, '{}', '[]', now())""")
                .param("number", lesson().clip().number().text())
                .param("master", master.hex())
                .update();
        var missed = reconcile.soFar(HOUR.id(), MONDAY).orElseThrow();
        assertThat(ReconciliationJson.write(missed)).doesNotContain("overrides");

        keep.on(played(lesson()));

        var aired = reconcile.soFar(HOUR.id(), MONDAY).orElseThrow();
        assertThat(ReconciliationJson.write(aired).replaceAll("\\s+", ""))
                .containsOnlyOnce("\"overrides\":[{\"check\":\"sound-level\",\"by\":\"айгүл\",\"role\":\"APPROVER\","
                        + "\"reason\":\"=Дыбысыанық,жарайды\",\"at\":\"2026-11-23T13:00:00Z\"}]");
        assertThat(ReconciliationCsv.write(aired))
                .containsOnlyOnce(
                        ",AIRED,0,,sound-level,айгүл,APPROVER,\"'=Дыбысы анық, жарайды\",2026-11-23T13:00:00Z\n");
        assertThat(ReconciliationText.write(aired, Locale.of("ru")))
                .containsOnlyOnce("Замечание проверки «Уровень готового звука» снято под ответственность:"
                        + " айгүл (утверждающий): =Дыбысы анық, жарайды");
    }

    private RundownEntry.Programme lesson() {
        return list.entries().stream()
                .filter(RundownEntry.Programme.class::isInstance)
                .map(RundownEntry.Programme.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static EntryPlayed played(RundownEntry entry) {
        return new EntryPlayed(
                HOUR.id(), MONDAY, entry.start(), entry.length(), entry.clip().number(), EVENING);
    }
}
