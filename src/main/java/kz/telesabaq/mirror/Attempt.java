package kz.telesabaq.mirror;

/** How one attempt at an order ended. An attempt that ended in neither way was cut off and is made again. */
public sealed interface Attempt {

    record Succeeded(Receipt receipt) implements Attempt {}

    record Failed(Problem problem) implements Attempt {}
}
