package kz.telesabaq.schedule.build;

/**
 * A row that a grade must have.
 *
 * @param slot minutes from its start that belong to the grade
 * @param screen minutes of them after which rest may begin
 */
public record RowNeed(int slot, int screen) {}
