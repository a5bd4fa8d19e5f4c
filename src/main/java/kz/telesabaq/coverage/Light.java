package kz.telesabaq.coverage;

import java.util.Collection;
import java.util.Comparator;

/** How a lesson or an objective stands, the worst last. */
public enum Light {
    /** The course has no place on television; other rooms of the school teach it. */
    OFF,
    /** Seen, or safely planned. */
    GREEN,
    /** Hangs by a thread. */
    AMBER,
    /** Will not be seen before its quarter ends, unless somebody acts. */
    RED;

    /** The worst of them; {@link #OFF} of none. */
    public static Light worst(Collection<Light> lights) {
        return lights.stream().max(Comparator.naturalOrder()).orElse(OFF);
    }
}
