package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import kz.telesabaq.curriculum.Lesson;

/**
 * A lesson that got its place.
 *
 * @param minute of the channel's day at which its slot begins
 */
record Shown(LocalDate date, int minute, Lesson lesson) {}
