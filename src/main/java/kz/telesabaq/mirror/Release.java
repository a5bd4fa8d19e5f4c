package kz.telesabaq.mirror;

/**
 * The version of a lesson that the world should have.
 *
 * @param revision counts from 1; a new file version that aired makes the next one
 */
public record Release(AiredLesson lesson, int revision) {

    public Release {
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1, not " + revision);
        }
    }

    public static Release first(AiredLesson lesson) {
        return new Release(lesson, 1);
    }

    /**
     * What should be released after the lesson aired again: the same version changes nothing, nor does news of an older
     * airing that comes late.
     */
    public Release after(AiredLesson aired) {
        if (lesson.isSameVersionAs(aired) || aired.airedBefore(lesson)) {
            return this;
        }
        return new Release(aired, revision + 1);
    }
}
