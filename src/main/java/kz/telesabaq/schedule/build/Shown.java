package kz.telesabaq.schedule.build;

import java.time.LocalDate;
import kz.telesabaq.curriculum.Lesson;

/** A new lesson that got its place. */
record Shown(LocalDate date, int row, Lesson lesson) {}
