package kz.telesabaq.curriculum;

/**
 * Teaching hours a week in the typical curriculum plan (ТУП), which knows half hours.
 *
 * @param halves twice the hours; 1 for 0.5 h
 */
public record WeeklyHours(int halves) implements Comparable<WeeklyHours> {

    public WeeklyHours {
        if (halves < 0) {
            throw new IllegalArgumentException("hours a week cannot be negative: " + halves + " half hours");
        }
    }

    @Override
    public int compareTo(WeeklyHours other) {
        return Integer.compare(halves, other.halves);
    }

    @Override
    public String toString() {
        return halves % 2 == 0 ? Integer.toString(halves / 2) : halves / 2 + ".5";
    }
}
