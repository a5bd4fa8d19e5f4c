package kz.telesabaq.media.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.BookedLength;
import kz.telesabaq.media.Clips;
import kz.telesabaq.media.MasterSidecars;
import kz.telesabaq.testing.RealPostgres;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors over a real database and real folders; every lesson but number 999 of a course has a slot. */
final class DoorHouse implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private static final DataSource DATABASE = RealPostgres.database();

    private final AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();

    DoorHouse(Path home, Supplier<Frames> slot, List<Object> published) {
        JdbcClient jdbc = JdbcClient.create(DATABASE);
        jdbc.sql(
                        "truncate media.master, media.clip, media.source_facts, media.sidecar, media.sidecar_fit, media.arrival,"
                                + " media.label, media.leftover, media.number_series")
                .update();
        spring.registerBean(JdbcClient.class, () -> jdbc);
        spring.registerBean(
                MediaSettings.class,
                () -> new MediaSettings(home.resolve("landing"), home.resolve("store"), home.resolve("quarantine")));
        spring.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        spring.registerBean(BookedLength.class, () -> lesson -> slotOf(lesson, slot.get()));
        spring.registerBean(ProbeFile.class, () -> new ProbeFile(Clips.FINDER));
        spring.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new JdbcTransactionManager(DATABASE)));
        spring.scan("kz.telesabaq.media.store");
        spring.register(
                LandArrivals.class,
                LookAtHeaders.class,
                CheckSidecar.class,
                TakeInSidecar.class,
                WaitingRoom.class,
                ProbedFacts.class,
                ExamineRecording.class,
                TakeInLanding.class);
        spring.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> told) {
                published.add(told.getPayload());
            }
        });
        spring.refresh();
    }

    private static Reading<Frames> slotOf(LessonCode lesson, Frames slot) {
        Wording nothing = Wording.same("No such lesson.");
        return lesson.number() == 999
                ? Reading.refused(
                        Finding.blocks("media.no-such-lesson", Place.file(lesson.toString()), nothing, nothing))
                : Reading.accepted(slot);
    }

    TakeInLanding takeIn() {
        return spring.getBean(TakeInLanding.class);
    }

    WaitingRoom waiting() {
        return spring.getBean(WaitingRoom.class);
    }

    Masters masters() {
        return spring.getBean(Masters.class);
    }

    MasterSidecars sidecars() {
        return spring.getBean(MasterSidecars.class);
    }

    JdbcClient jdbc() {
        return spring.getBean(JdbcClient.class);
    }

    TakeInLanding.Sweep sweepTwice() {
        takeIn().sweep();
        return takeIn().sweep();
    }

    @Override
    public void close() {
        spring.close();
    }
}
