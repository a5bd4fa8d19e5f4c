package kz.telesabaq.schedule.build;

/**
 * What a course asks of the weekly template.
 *
 * @param quota new lessons a week, at most 5
 * @param slot minutes that its longest lesson takes up
 * @param screen minutes of them after which rest may begin
 */
public record CourseNeed(int quota, int slot, int screen) {}
