package kz.telesabaq.schedule.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.telesabaq.airtime.Frames;
import kz.telesabaq.curriculum.Channel;
import kz.telesabaq.curriculum.ChannelId;
import kz.telesabaq.curriculum.Course;
import kz.telesabaq.curriculum.Grade;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.LessonCode;
import kz.telesabaq.schedule.Placement;
import kz.telesabaq.schedule.Role;
import org.jspecify.annotations.Nullable;

/** A lesson as one channel shows it: what was published of it and what of that can still stay. */
final class Show {

    /** Names the lesson on the channel. */
    record Key(ChannelId channel, LessonCode lesson) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::lesson)
                    .thenComparing(key -> key.channel().name())
                    .compare(this, other);
        }
    }

    /**
     * An airing that can stay, or must.
     *
     * @param fixed it stays whatever happens: pinned by date or by a person
     */
    record Held(Show show, Placement placement, boolean fixed) {
        LocalDate date() {
            return placement.day().date();
        }

        boolean isPremiere() {
            return placement.role() == Role.PREMIERE;
        }
    }

    private static final Comparator<Held> BY_TIME = Comparator.comparing(
                    (Held held) -> held.placement().day())
            .thenComparing(held -> held.placement().start());

    private final Channel channel;
    private final Course course;
    private final Lesson lesson;
    private final List<Held> held = new ArrayList<>();
    private final List<Placement> published = new ArrayList<>();
    private Frames slot;
    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    Show(Channel channel, Course course, Lesson lesson) {
        this.channel = channel;
        this.course = course;
        this.lesson = lesson;
        this.slot = channel.raster().isLongerThan(lesson.planned()) ? channel.raster() : lesson.planned();
    }

    Channel channel() {
        return channel;
    }

    Course course() {
        return course;
    }

    Lesson lesson() {
        return lesson;
    }

    Grade grade() {
        return lesson.grade();
    }

    Key key() {
        return new Key(channel.id(), lesson.code());
    }

    /** How much air time is set aside for the lesson. */
    Frames slot() {
        return slot;
    }

    /** Everything that was published of it, by time; what was missed, too. */
    List<Placement> published() {
        return published;
    }

    void publish(Placement placement) {
        published.add(placement);
        slot = placement.slot();
    }

    /** What can stay, by time. */
    List<Held> held() {
        return held;
    }

    void hold(Placement placement, boolean fixed) {
        held.removeIf(other -> other.placement().equals(placement));
        held.add(new Held(this, placement, fixed));
        held.sort(BY_TIME);
    }

    void letGo(Held gone) {
        held.remove(gone);
    }

    /** The premiere as published, where it can stay one. */
    Optional<Held> premiere() {
        return held.stream().filter(Held::isPremiere).findFirst();
    }

    Optional<Held> fixedPremiere() {
        return held.stream()
                .filter(airing -> airing.fixed() && airing.isPremiere())
                .findFirst();
    }

    /** The first day on which the lesson may be new; none where the year has none. */
    Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** The last day on which the lesson may be new. */
    Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    void mayBeNew(Optional<LocalDate> from, Optional<LocalDate> until) {
        earliest = from.orElse(null);
        latest = until.orElse(null);
    }

    boolean hasDays() {
        return earliest != null && latest != null && !latest.isBefore(earliest);
    }

    /** Whether the lesson may be new on the date, by order, quota, media and calendar. */
    boolean mayBeNewOn(LocalDate date) {
        return earliest != null && latest != null && !date.isBefore(earliest) && !date.isAfter(latest);
    }
}
