package kz.telesabaq.bench.planner;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kz.telesabaq.bench.planner.Growth.Size;

/**
 * Time over the number of lessons, both axes logarithmic, beside the line of n·log n; as SVG that reads on light and on dark
 * ground.
 */
final class GrowthPlot {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 440;
    private static final int LEFT = 70;
    private static final int RIGHT = 150;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;
    /** Readable on white and on near-black alike. */
    private static final List<String> COLOURS = List.of("#d9480f", "#1c7ed6", "#2f9e44", "#9c36b5");

    private final List<Size> sizes;
    private final double leastLessons;
    private final double mostLessons;
    private final double leastMillis;
    private final double mostMillis;

    GrowthPlot(List<Size> sizes) {
        this.sizes = sizes;
        this.leastLessons = sizes.stream().mapToDouble(Size::n).min().orElse(1) / 1.3;
        this.mostLessons = sizes.stream().mapToDouble(Size::n).max().orElse(10) * 1.3;
        this.leastMillis = sizes.stream().mapToDouble(GrowthPlot::millis).min().orElse(1) / 1.5;
        double slowest = sizes.stream().mapToDouble(GrowthPlot::millis).max().orElse(10);
        this.mostMillis = 1.3 * Math.max(slowest, lawMillis(mostLessons / 1.3));
    }

    private static double millis(Size size) {
        return size.both().toNanos() / 1e6;
    }

    /** What n·log n makes of the smallest size. */
    private double lawMillis(double n) {
        var first = sizes.getFirst();
        return millis(first) * n * Math.log(n) / (first.n() * Math.log(first.n()));
    }

    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="Planning time over number of lessons">
                <style>
                  text { font: 13px sans-serif; fill: #24292f; }
                  .axis { stroke: #8c959f; stroke-width: 1; }
                  .grid { stroke: #8c959f; stroke-width: .5; opacity: .35; }
                  .law { stroke: #8c959f; stroke-width: 1.5; stroke-dasharray: 6 4; fill: none; }
                  @media (prefers-color-scheme: dark) { text { fill: #d0d7de; } }
                </style>
                <text x="%d" y="22">Planning and checking, CPU milliseconds, over new lessons n (both axes logarithmic)</text>
                """.formatted(WIDTH, HEIGHT, LEFT) + grid() + law() + series() + "</svg>\n";
    }

    private double x(double lessons) {
        return LEFT + (WIDTH - LEFT - RIGHT) * Math.log(lessons / leastLessons) / Math.log(mostLessons / leastLessons);
    }

    private double y(double millis) {
        return HEIGHT
                - BOTTOM
                - (HEIGHT - TOP - BOTTOM) * Math.log(millis / leastMillis) / Math.log(mostMillis / leastMillis);
    }

    private String grid() {
        var marks = List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10_000.0);
        var text = new StringBuilder();
        for (double millis : marks) {
            if (millis >= leastMillis && millis <= mostMillis) {
                text.append(line("grid", LEFT, y(millis), WIDTH - RIGHT, y(millis)));
                text.append(text("end", LEFT - 8, y(millis) + 4, "%,.0f".formatted(millis)));
            }
        }
        DoubleStream.of(3000, 10_000, 30_000, 100_000)
                .filter(lessons -> lessons >= leastLessons && lessons <= mostLessons)
                .forEach(lessons -> {
                    text.append(line("grid", x(lessons), TOP, x(lessons), HEIGHT - BOTTOM));
                    text.append(text("middle", x(lessons), HEIGHT - BOTTOM + 20, "%,.0f".formatted(lessons)));
                });
        text.append(line("axis", LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM));
        text.append(line("axis", LEFT, TOP, LEFT, HEIGHT - BOTTOM));
        return text.toString();
    }

    /** n·log n through the smallest size. */
    private String law() {
        var first = sizes.getFirst();
        var points = IntStream.rangeClosed(0, 40)
                .mapToDouble(i -> first.n() * Math.pow(mostLessons / 1.3 / first.n(), i / 40.0))
                .mapToObj(n -> point(x(n), y(lawMillis(n))))
                .collect(Collectors.joining(" "));
        return "<polyline class=\"law\" points=\"%s\"/>\n".formatted(points)
                + label(HEIGHT - BOTTOM - 8, "#8c959f", "n·log n (dashed)");
    }

    private String series() {
        var text = new StringBuilder();
        var years = sizes.stream().map(Size::years).distinct().toList();
        for (int i = 0; i < years.size(); i++) {
            int of = years.get(i);
            var colour = COLOURS.get(i % COLOURS.size());
            var own = sizes.stream().filter(size -> size.years() == of).toList();
            text.append("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>\n"
                    .formatted(
                            colour,
                            own.stream()
                                    .map(size -> point(x(size.n()), y(millis(size))))
                                    .collect(Collectors.joining(" "))));
            for (Size size : own) {
                text.append(
                        "<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"%s\"><title>%d channels, %d years: %,d lessons</title></circle>\n"
                                .formatted(
                                        number(x(size.n())),
                                        number(y(millis(size))),
                                        colour,
                                        size.channels(),
                                        size.years(),
                                        size.lessons()));
            }
            text.append(label(TOP + 16 + 22 * i, colour, of == 1 ? "1 year" : of + " years"));
        }
        text.append(text("start", WIDTH - RIGHT + 16, TOP + 16 + 22 * years.size() + 4, "1, 2, 4, 8 channels"));
        return text.toString();
    }

    private static String label(int y, String colour, String what) {
        return "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\"/>\n"
                        .formatted(WIDTH - RIGHT + 16, y - 8, colour)
                + text("start", WIDTH - RIGHT + 34, y + 3, what);
    }

    private static String line(String kind, double x1, double y1, double x2, double y2) {
        return "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(kind, number(x1), number(y1), number(x2), number(y2));
    }

    private static String text(String anchor, double x, double y, String what) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n".formatted(number(x), number(y), anchor, what);
    }

    private static String point(double x, double y) {
        return number(x) + "," + number(y);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
