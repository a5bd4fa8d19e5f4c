package kz.telesabaq.desk.build;

import java.time.Instant;
import kz.telesabaq.playout.RundownEntry;

/** A lesson, or the card in place of one, that follows on a channel. */
public record Upcoming(Instant at, RundownEntry entry) {}
