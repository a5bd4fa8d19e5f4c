package kz.telesabaq.schedule;

import kz.telesabaq.airtime.Span;
import kz.telesabaq.curriculum.Lesson;
import kz.telesabaq.curriculum.Subject;

/** A slot of an air day with all that is known of its lesson, so that nobody downstream has to ask back. */
public record Slot(Span span, Role role, Lesson lesson, Subject subject) {}
