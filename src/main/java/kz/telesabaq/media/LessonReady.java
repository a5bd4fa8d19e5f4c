package kz.telesabaq.media;

import kz.telesabaq.curriculum.LessonCode;

/** A lesson's media became fit for air. Receiving it twice changes nothing. */
public record LessonReady(LessonCode lesson, Clip clip) {}
