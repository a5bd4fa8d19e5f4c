package kz.telesabaq.playout.format;

import java.util.Locale;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.airtime.SlotTime;
import kz.telesabaq.airtime.Span;
import kz.telesabaq.airtime.Timecode;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.curriculum.Subject;
import kz.telesabaq.curriculum.Topic;
import kz.telesabaq.findings.Wording;
import kz.telesabaq.schedule.Role;
import kz.telesabaq.schedule.Slot;
import tools.jackson.databind.node.ObjectNode;

/** A slot with its lesson in our JSON. */
final class SlotJson {
    private SlotJson() {}

    static ObjectNode write(Slot slot) {
        Lesson lesson = slot.lesson();
        ObjectNode node = JsonText.object();
        node.put("sinceOpening", slot.span().start().frame());
        node.put("frames", slot.span().length().count());
        node.put("role", slot.role().name().toLowerCase(Locale.ROOT));
        node.putObject("subject")
                .put("key", slot.subject().key())
                .set("name", write(slot.subject().name()));
        ObjectNode of = node.putObject("lesson");
        of.put("code", lesson.code().toString());
        of.putObject("topic")
                .put("kk", lesson.topic().kk())
                .put("ru", lesson.topic().ru());
        of.put("quarter", lesson.quarter());
        var objectives = of.putArray("objectives");
        lesson.objectives().forEach(objectives::add);
        of.put("plannedFrames", lesson.planned().count());
        of.put("counterpart", lesson.counterpart());
        return node;
    }

    static ObjectNode write(Wording wording) {
        return JsonText.object().put("kk", wording.kk()).put("ru", wording.ru()).put("en", wording.en());
    }

    static Optional<Slot> read(JsonCursor slot) {
        return slot.make(() -> new Slot(
                new Span(
                        SlotTime.ofFrames(slot.whole("sinceOpening", 0, Timecode.PER_DAY * 2)),
                        Frames.of(slot.whole("frames", 1, Timecode.PER_DAY))),
                role(slot.text("role")),
                lesson(slot.object("lesson")),
                subject(slot.object("subject"))));
    }

    private static Role role(String text) {
        return switch (text) {
            case "premiere" -> Role.PREMIERE;
            case "repeat" -> Role.REPEAT;
            default -> throw new IllegalArgumentException("a slot is a premiere or a repeat, not \"" + text + "\"");
        };
    }

    private static Lesson lesson(JsonCursor lesson) {
        JsonCursor topic = lesson.object("topic");
        return new Lesson(
                LessonCode.parse(lesson.text("code")),
                new Topic(topic.text("kk"), topic.text("ru")),
                lesson.whole("quarter", 1, 4),
                lesson.texts("objectives"),
                Frames.of(lesson.whole("plannedFrames", 1, Timecode.PER_DAY)),
                lesson.text("counterpart"));
    }

    private static Subject subject(JsonCursor subject) {
        return new Subject(subject.text("key"), subject.wording("name"));
    }
}
