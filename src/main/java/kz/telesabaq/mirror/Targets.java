package kz.telesabaq.mirror;

import java.util.List;

/** The places aired lessons are delivered to. */
public interface Targets {

    /** Those in use, in order of their names. */
    List<Target> enabled();

    /** Whether there is any, in use or not. */
    boolean isEmpty();

    void add(Target target);
}
