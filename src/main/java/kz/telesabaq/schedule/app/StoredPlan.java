package kz.telesabaq.schedule.app;

import java.time.Instant;
import kz.telesabaq.schedule.file.PlanDocument;

/**
 * A plan of the year as it was kept.
 *
 * @param revision counts from 1 over all plans of the house
 */
public record StoredPlan(int revision, Instant madeAt, PlanDocument document) {}
