package kz.telesabaq.curriculum.rules;

import kz.telesabaq.curriculum.Grade;

/**
 * A row of {@code goso.csv}: how many hours a year the state standard (ГОСО) gives a grade.
 *
 * @param weeks teaching weeks the standard counts with
 */
public record AnnualHours(Grade grade, int least, int most, int weeks) {}
