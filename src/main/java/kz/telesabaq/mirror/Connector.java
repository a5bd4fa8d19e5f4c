package kz.telesabaq.mirror;

/** Carries orders out on one kind of target; translates whatever the target says into {@link Attempt}s. */
public interface Connector<T extends Target> {

    /** The kind of target it serves. */
    Class<T> serves();

    /**
     * Makes the release be present on the target, verified; when it already is, that is success. Never throws for what a
     * target or a file may do, only for faults of its own.
     */
    Attempt ensure(T target, MirrorOrder order);
}
