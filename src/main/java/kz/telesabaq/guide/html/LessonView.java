package kz.telesabaq.guide.html;

/**
 * One lesson ready to be printed.
 *
 * @param topicLanguage tag of the topic's words when they are not in the page's language, else the page's own
 * @param role {@code premiere} or {@code repeat}
 * @param standby why the lesson will not be shown; empty when it will be
 * @param state {@code now}, {@code over} or {@code ahead}
 */
record LessonView(
        String time,
        String end,
        int grade,
        String gradeHref,
        String subject,
        String topic,
        String topicLanguage,
        int minutes,
        String role,
        String standby,
        String state) {

    public boolean isNow() {
        return state.equals("now");
    }

    public boolean isReplaced() {
        return !standby.isEmpty();
    }
}
