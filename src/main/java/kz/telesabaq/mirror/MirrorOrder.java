package kz.telesabaq.mirror;

/**
 * Make this release be present on this target. Carrying it out twice is the same as once.
 *
 * @param attempt counts from 1 for each revision; names what is left behind by a crash
 */
public record MirrorOrder(Target target, Release release, int attempt) {}
