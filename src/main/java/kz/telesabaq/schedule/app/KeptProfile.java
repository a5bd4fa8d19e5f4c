package kz.telesabaq.schedule.app;

import java.time.Instant;
import kz.telesabaq.schedule.PlanningProfile;

/**
 * A profile as somebody decided it.
 *
 * @param revision counts from 1 over all profiles of the house
 * @param author the sign-in name of who decided
 */
public record KeptProfile(int revision, String author, String reason, Instant keptAt, PlanningProfile profile) {}
