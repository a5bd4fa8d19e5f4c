package kz.telesabaq.playout.format;

import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.Timecode;
import kz.telesabaq.curriculum.Language;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.media.Clip;
import kz.telesabaq.media.Content;
import kz.telesabaq.media.Fingerprint;
import kz.telesabaq.media.HouseNumber;
import kz.telesabaq.media.Loudness;
import kz.telesabaq.media.Rung;
import tools.jackson.databind.node.ObjectNode;

/** A clip in our JSON, by its house number. */
final class ClipJson {
    private ClipJson() {}

    static ObjectNode write(Clip clip) {
        ObjectNode node = JsonText.object();
        node.put("title", clip.title());
        node.set("content", write(clip.content()));
        node.put("frames", clip.length().count());
        node.put("sha256", clip.fingerprint().hex());
        switch (clip.loudness()) {
            case Loudness.Unmeasured unmeasured -> node.putNull("loudness");
            case Loudness.Measured measured ->
                node.putObject("loudness")
                        .put("tenthsLufs", measured.integratedTenths())
                        .put("tenthsDbtp", measured.truePeakTenths());
        }
        var ladder = node.putArray("ladder");
        clip.ladder()
                .forEach(rung -> ladder.addObject()
                        .put("name", rung.name())
                        .put("width", rung.width())
                        .put("height", rung.height())
                        .put("bitsPerSecond", rung.bitsPerSecond())
                        .put("codecs", rung.codecs()));
        return node;
    }

    private static ObjectNode write(Content content) {
        ObjectNode node = JsonText.object();
        return switch (content) {
            case Content.OfLesson lesson ->
                node.put("kind", "lesson").put("lesson", lesson.lesson().toString());
            case Content.OfFiller filler ->
                node.put("kind", "filler")
                        .put("language", filler.language().tag())
                        .put("key", filler.key());
            case Content.OfSlate slate ->
                node.put("kind", "slate").put("language", slate.language().tag());
            case Content.OfStandby standby ->
                node.put("kind", "standby").put("language", standby.language().tag());
        };
    }

    static Optional<Clip> read(String number, JsonCursor clip) {
        return clip.make(() -> new Clip(
                new HouseNumber(number),
                content(clip.object("content")),
                clip.text("title"),
                Frames.of(clip.whole("frames", 1, Timecode.PER_DAY)),
                new Fingerprint(clip.text("sha256")),
                loudness(clip),
                clip.items("ladder").stream().map(ClipJson::rung).toList()));
    }

    private static Content content(JsonCursor content) {
        String kind = content.text("kind");
        return switch (kind) {
            case "lesson" -> new Content.OfLesson(LessonCode.parse(content.text("lesson")));
            case "filler" -> new Content.OfFiller(new Language(content.text("language")), content.text("key"));
            case "slate" -> new Content.OfSlate(new Language(content.text("language")));
            case "standby" -> new Content.OfStandby(new Language(content.text("language")));
            default ->
                throw new IllegalArgumentException(
                        "a clip shows a lesson, a filler, a slate or a standby, not \"" + kind + "\"");
        };
    }

    private static Loudness loudness(JsonCursor clip) {
        if (clip.isNull("loudness")) {
            return new Loudness.Unmeasured();
        }
        JsonCursor loudness = clip.object("loudness");
        return new Loudness.Measured(
                loudness.whole("tenthsLufs", -1000, 1000), loudness.whole("tenthsDbtp", -1000, 1000));
    }

    private static Rung rung(JsonCursor rung) {
        return new Rung(
                rung.text("name"),
                rung.whole("width", 1, 16_384),
                rung.whole("height", 1, 16_384),
                rung.whole("bitsPerSecond", 1, Integer.MAX_VALUE),
                rung.text("codecs"));
    }
}
