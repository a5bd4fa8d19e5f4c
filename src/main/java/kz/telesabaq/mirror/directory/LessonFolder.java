package kz.telesabaq.mirror.directory;

import java.nio.file.Path;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.mirror.MirrorOrder;

/**
 * Where a lesson lies below the root of a directory target: {@code kk/grade-05/KK-05-MATH-023/rev-1}.
 *
 * @param lesson the folder of all revisions
 * @param done the folder of this one; there when, and only when, it is whole
 * @param part where this attempt writes aside
 */
record LessonFolder(Path lesson, Path done, Path part) {
    static final String MANIFEST = "lesson.json";
    static final String PART = ".part-";

    static LessonFolder of(Path root, MirrorOrder order) {
        LessonCode code = order.release().lesson().code();
        Path lesson = root.resolve(code.language().tag())
                .resolve("grade-%02d".formatted(code.grade().number()))
                .resolve(code.toString());
        String revision = "rev-" + order.release().revision();
        return new LessonFolder(
                lesson, lesson.resolve(revision), lesson.resolve("." + revision + PART + order.attempt()));
    }

    Path manifest() {
        return done.resolve(MANIFEST);
    }
}
