package kz.telesabaq.findings;

import java.util.List;
import java.util.function.Function;

/**
 * What came of reading an input: the thing itself with what should be known about it, or a refusal with every reason.
 *
 * <p>Bad input is a value, never an exception; all findings come at once and nothing is half read.
 */
public sealed interface Reading<T> {

    /** All that was found, in the order of the input. */
    List<Finding> findings();

    /** Read whole; what findings there are do not block. */
    record Accepted<T>(T value, List<Finding> findings) implements Reading<T> {
        public Accepted {
            findings = List.copyOf(findings);
            if (Finding.anyBlocking(findings)) {
                throw new IllegalArgumentException("a reading with blocking findings is refused, not accepted");
            }
        }
    }

    /** Not read: at least one finding blocks. */
    record Refused<T>(List<Finding> findings) implements Reading<T> {
        public Refused {
            findings = List.copyOf(findings);
            if (!Finding.anyBlocking(findings)) {
                throw new IllegalArgumentException("a reading is refused only for a blocking finding");
            }
        }
    }

    static <T> Reading<T> accepted(T value) {
        return new Accepted<>(value, List.of());
    }

    static <T> Reading<T> accepted(T value, List<Finding> findings) {
        return new Accepted<>(value, findings);
    }

    static <T> Reading<T> refused(List<Finding> findings) {
        return new Refused<>(findings);
    }

    static <T> Reading<T> refused(Finding finding) {
        return new Refused<>(List.of(finding));
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** The value where refusal is a broken promise: fixtures, and data that was accepted before. */
    default T orElseThrow() {
        return switch (this) {
            case Accepted<T> accepted -> accepted.value();
            case Refused<T> refused ->
                throw new IllegalStateException("expected an accepted reading: " + refused.findings());
        };
    }

    /** The reading of something made from the value; refusals stay refusals. */
    default <R> Reading<R> map(Function<? super T, ? extends R> make) {
        return switch (this) {
            case Accepted<T> accepted -> new Accepted<>(make.apply(accepted.value()), accepted.findings());
            case Refused<T> refused -> new Refused<>(refused.findings());
        };
    }
}
