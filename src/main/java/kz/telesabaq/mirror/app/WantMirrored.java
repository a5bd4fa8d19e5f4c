package kz.telesabaq.mirror.app;

import java.time.ZonedDateTime;
import kz.telesabaq.asrun.LessonAired;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.CurrentCurriculum;
import kz.telesabaq.curriculum.Curriculum;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.media.Rung;
import kz.telesabaq.mirror.AiredLesson;
import kz.telesabaq.mirror.AiredLesson.BestRung;
import kz.telesabaq.mirror.AiredLesson.FirstAiring;
import kz.telesabaq.mirror.Ledger;
import kz.telesabaq.mirror.Release;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What aired is wanted everywhere: writes down the release, nothing more; {@link MirrorDue} does the rest. Told the same
 * airing twice, it changes nothing.
 */
@Component
public class WantMirrored {
    private final Ledger ledger;
    private final CurrentCurriculum current;

    public WantMirrored(Ledger ledger, CurrentCurriculum current) {
        this.ledger = ledger;
        this.current = current;
    }

    @ApplicationModuleListener
    public void on(LessonAired aired) {
        AiredLesson lesson = lesson(aired);
        Release release = ledger.releaseForChange(lesson.code())
                .map(before -> before.after(lesson))
                .orElseGet(() -> Release.first(lesson));
        ledger.save(release);
    }

    private AiredLesson lesson(LessonAired aired) {
        var slot = aired.slot();
        ZonedDateTime wall =
                channel(aired).clock().wallClock(aired.day(), slot.span().start());
        var airing = new FirstAiring(
                aired.channel(),
                aired.day(),
                wall.toLocalDate(),
                wall.toLocalTime(),
                channel(aired).clock().zone());
        var clip = aired.clip();
        if (clip.ladder().isEmpty()) {
            throw new IllegalArgumentException("clip %s of %s aired without a web ladder, so there is nothing to mirror"
                    .formatted(clip.number(), slot.lesson().code()));
        }
        Rung best = clip.ladder().getLast();
        return new AiredLesson(
                slot.lesson().code(),
                slot.lesson().topic(),
                slot.subject(),
                airing,
                clip.number(),
                clip.fingerprint(),
                clip.length(),
                new BestRung(best.name(), best.width(), best.height()));
    }

    private Channel channel(LessonAired aired) {
        Curriculum year = switch (current.read()) {
            case Reading.Accepted<Curriculum> accepted -> accepted.value();
            case Reading.Refused<Curriculum> refused ->
                throw new IllegalStateException("lesson %s aired, but the school year cannot be read to tell when: %s"
                        .formatted(
                                aired.slot().lesson().code(), refused.findings().getFirst()));
        };
        return year.channel(aired.channel())
                .orElseThrow(
                        () -> new IllegalStateException("lesson %s aired on %s, a channel the school year does not name"
                                .formatted(aired.slot().lesson().code(), aired.channel())));
    }
}
