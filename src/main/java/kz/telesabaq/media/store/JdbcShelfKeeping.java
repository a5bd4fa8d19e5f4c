package kz.telesabaq.media.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.LessonReady;
import kz.telesabaq.media.ShelfKeeping;
import kz.telesabaq.media.app.MediaSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcShelfKeeping implements ShelfKeeping {
    private final JdbcClient jdbc;
    private final ClipFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcShelfKeeping(JdbcClient jdbc, MediaSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.files = new ClipFiles(settings.store());
        this.events = events;
        this.clock = clock;
    }

    @Override
    public HouseNumber reserveNumber(Content content) {
        String letters = letters(content);
        int number = jdbc.sql("""
                        insert into media.number_series as series (letters, last) values (?, 1)
                        on conflict (letters) do update set last = series.last + 1
                        returning last
                        """).param(letters).query(Integer.class).single();
        return HouseNumber.of(letters, number);
    }

    @Override
    public void inWork(Fingerprint master, int percent) {
        jdbc.sql("""
                        update media.master
                           set state = 'IN_WORK', percent = :percent, changed_at = :at
                         where id = :id and state in ('ACCEPTED', 'IN_WORK', 'REFUSED')
                        """)
                .param("percent", Math.clamp(percent, 0, 100))
                .param("at", Timestamp.from(clock.instant()))
                .param("id", master.hex())
                .update();
    }

    @Override
    @Transactional
    public void putUp(Fingerprint master, Clip clip) {
        long houseBytes = houseBytes(clip);
        List<Path> missing = files.missing(clip, houseBytes);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("clip %s cannot be put up, its file %s is not in the store"
                    .formatted(clip.number(), missing.getFirst()));
        }
        int entered = jdbc.sql("""
                        insert into media.clip (house_number, master, content, lesson, stock, language, title, frames,
                                                fingerprint, house_bytes, loudness, ladder, put_up_at)
                        values (:number, :master, :content::jsonb, :lesson, :stock, :language, :title, :frames,
                                :fingerprint, :bytes, :loudness::jsonb, :ladder::jsonb, :at)
                        on conflict (house_number) do nothing
                        """)
                .param("number", clip.number().text())
                .param("master", master.hex())
                .param("content", StoredJson.write(clip.content()))
                .param("lesson", lesson(clip.content()))
                .param("stock", stock(clip.content()))
                .param("language", language(clip.content()).tag())
                .param("title", clip.title())
                .param("frames", clip.length().count())
                .param("fingerprint", clip.fingerprint().hex())
                .param("bytes", houseBytes)
                .param("loudness", StoredJson.write(clip.loudness()))
                .param("ladder", StoredJson.write(clip.ladder()))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("update media.master set state = 'READY', percent = 100, changed_at = :at where id = :id")
                .param("at", Timestamp.from(clock.instant()))
                .param("id", master.hex())
                .update();
        if (entered == 1 && clip.content() instanceof Content.OfLesson content) {
            events.publishEvent(new LessonReady(content.lesson(), clip));
        }
    }

    @Override
    public void refuse(Fingerprint master, List<Finding> findings) {
        jdbc.sql("""
                        update media.master
                           set state = 'REFUSED', findings = :findings::jsonb, changed_at = :at
                         where id = :id
                        """)
                .param("findings", StoredJson.write(findings))
                .param("at", Timestamp.from(clock.instant()))
                .param("id", master.hex())
                .update();
    }

    private long houseBytes(Clip clip) {
        try {
            return files.houseBytes(clip);
        } catch (IOException fault) {
            throw new UncheckedIOException("the house file of " + clip.number() + " is not in the store", fault);
        }
    }

    /** TK and TR for lessons in Kazakh and Russian, FK for fillers, SK for slates, BK for standby cards. */
    private static String letters(Content content) {
        String kind = switch (content) {
            case Content.OfLesson lesson -> "T";
            case Content.OfFiller filler -> "F";
            case Content.OfSlate slate -> "S";
            case Content.OfStandby standby -> "B";
        };
        return kind + language(content).tag().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static Language language(Content content) {
        return switch (content) {
            case Content.OfLesson lesson -> lesson.lesson().language();
            case Content.OfFiller filler -> filler.language();
            case Content.OfSlate slate -> slate.language();
            case Content.OfStandby standby -> standby.language();
        };
    }

    private static @Nullable String lesson(Content content) {
        return content instanceof Content.OfLesson lesson ? lesson.lesson().toString() : null;
    }

    private static @Nullable String stock(Content content) {
        return switch (content) {
            case Content.OfLesson lesson -> null;
            case Content.OfFiller filler -> "FILLER";
            case Content.OfSlate slate -> "SLATE";
            case Content.OfStandby standby -> "STANDBY";
        };
    }
}
