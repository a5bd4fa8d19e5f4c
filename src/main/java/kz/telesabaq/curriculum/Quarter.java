package kz.telesabaq.curriculum;

/** A quarter of the school year, 1 to 4. */
public record Quarter(int number, DateSpan days) {

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a school year has quarters 1 to 4, not " + number);
        }
    }
}
