package kz.telesabaq.bench;

import java.util.List;

/** Something of the house that is measured: one class of its own and one line in {@link Bench#ALL}. */
public interface Benchmark {

    /** How it is called on the command line, {@code planner}. */
    String name();

    /** What it shows, in one line for people. */
    String shows();

    /** What it measures, one after the other. */
    List<Part> parts();

    /** A part of a benchmark that can be measured alone. */
    interface Part {

        /** How it is called on the command line, {@code growth}. */
        String name();

        Chapter measure(Pace pace);
    }
}
