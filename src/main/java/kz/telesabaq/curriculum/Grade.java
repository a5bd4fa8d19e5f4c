package kz.telesabaq.curriculum;

/** A school grade, 1 to 11. */
public record Grade(int number) implements Comparable<Grade> {
    public static final int FIRST = 1;
    public static final int LAST = 11;

    public Grade {
        if (number < FIRST || number > LAST) {
            throw new IllegalArgumentException("grades run from 1 to 11, there is no grade " + number);
        }
    }

    @Override
    public int compareTo(Grade other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
