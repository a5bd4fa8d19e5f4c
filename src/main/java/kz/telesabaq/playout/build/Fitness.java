package kz.telesabaq.playout.build;

import kz.telesabaq.airtime.Frames;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Readiness;
import kz.telesabaq.media.Segments;
import kz.telesabaq.schedule.Slot;

/** Whether a slot's lesson can air, and in words why not. */
sealed interface Fitness {
    /** The lesson airs, whole. */
    record Fit(Clip clip) implements Fitness {}

    /** The standby card takes its place. */
    record Unfit(Wording why) implements Fitness {}

    Wording MISSING = Wording.of(
            "%s сабағының видеосы әлі келген жоқ.",
            "Видео урока %s ещё не поступило.", "The video of lesson %s has not arrived.");
    Wording RECEIVED = Wording.of(
            "%s сабағының видеосы келді, бірақ эфирге әлі дайындалған жоқ.",
            "Видео урока %s поступило, но ещё не подготовлено к эфиру.",
            "The video of lesson %s has arrived but is not yet made ready for air.");
    Wording IN_WORK = Wording.of(
            "%s сабағының видеосы эфирге дайындалып жатыр.",
            "Видео урока %s готовится к эфиру.", "The video of lesson %s is being made ready for air.");
    Wording REFUSED = Wording.of(
            "%s сабағының видеосы эфирге жарамайды: %s",
            "Видео урока %s не годится для эфира: %s", "The video of lesson %s is not fit for air: %s");
    Wording NO_REASON = Wording.of("себебі көрсетілмеген.", "причина не указана.", "no reason was given.");
    Wording TOO_LONG = Wording.of(
            "%s сабағының видеосы слотқа сыймайды: ұзақтығы %s, слотта %s бар.",
            "Видео урока %s не помещается в слот: оно длится %s, в слоте %s.",
            "The video of lesson %s does not fit its slot: it runs %s, the slot has %s.");
    Wording LEAVES_TOO_LITTLE = Wording.of(
            "%s сабағының видеосынан кейін слотта %d кадр ғана қалады: одан кейін ештеңе көрсетуге болмайды, кемінде %d кадр керек.",
            "После видео урока %s в слоте остаётся кадров: %d — этого не хватает, чтобы что-либо показать, нужно не меньше %d.",
            "The video of lesson %s leaves %d frames of its slot, too few to show anything after it: at least %d are needed.");
    Wording TOO_SHORT = Wording.of(
            "%s сабағының видеосы тым қысқа: %d кадр, ал эфирде кемінде %d кадр керек.",
            "Видео урока %s слишком короткое, кадров: %d; для эфира нужно не меньше %d.",
            "The video of lesson %s is too short: %d frames, and air needs at least %d.");

    /** The shortest thing that plays: players skip what is under a second. */
    Frames SHORTEST_ENTRY = Frames.ofSeconds(1);

    static Fitness of(Slot slot, Readiness readiness) {
        var lesson = slot.lesson().code();
        return switch (readiness) {
            case Readiness.Missing missing -> new Unfit(MISSING.with(lesson));
            case Readiness.Received received -> new Unfit(RECEIVED.with(lesson));
            case Readiness.InWork inWork -> new Unfit(IN_WORK.with(lesson));
            case Readiness.Refused refused -> new Unfit(REFUSED.with(lesson, firstReason(refused)));
            case Readiness.Ready ready -> inSlot(slot, ready.clip());
        };
    }

    private static Fitness inSlot(Slot slot, Clip clip) {
        var lesson = slot.lesson().code();
        Frames whole = slot.span().length();
        if (clip.length().isLongerThan(whole)) {
            return new Unfit(TOO_LONG.with(lesson, clip.length(), whole));
        }
        if (SHORTEST_ENTRY.isLongerThan(clip.length())) {
            return new Unfit(TOO_SHORT.with(lesson, clip.length().count(), SHORTEST_ENTRY.count()));
        }
        Frames rest = whole.minus(clip.length());
        if (!rest.isZero() && Segments.SHORTEST_FILL.isLongerThan(rest)) {
            return new Unfit(LEAVES_TOO_LITTLE.with(lesson, rest.count(), Segments.SHORTEST_FILL.count()));
        }
        return new Fit(clip);
    }

    private static Wording firstReason(Readiness.Refused refused) {
        return refused.findings().stream()
                .filter(Finding::isBlocking)
                .findFirst()
                .map(Finding::sentence)
                .orElse(NO_REASON);
    }
}
