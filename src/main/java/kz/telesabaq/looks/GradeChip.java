package kz.telesabaq.looks;

import com.vaadin.flow.component.html.Span;

/** A school grade in the hue it has on every screen. */
public class GradeChip extends Span {

    /**
     * @param grade 1 to 11
     * @param spoken what a screen reader says, "grade 5"
     */
    public GradeChip(int grade, String spoken) {
        super(Integer.toString(grade));
        addClassNames("grade-chip", hue(grade));
        getElement().setAttribute("aria-label", spoken);
        getElement().setAttribute("role", "img");
        setTitle(spoken);
    }

    /** The class name that brings a grade's hue as {@code --h}. */
    public static String hue(int grade) {
        return "g" + grade;
    }
}
