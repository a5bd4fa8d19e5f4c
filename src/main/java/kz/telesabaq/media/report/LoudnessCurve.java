package kz.telesabaq.media.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.telesabaq.media.qc.LoudnessPoint;

/** The loudness of a recording over its time, as a drawing; the target of the house is a line across. */
final class LoudnessCurve {
    private static final int WIDE = 960;
    private static final int HIGH = 180;
    private static final int LEFT = 40;
    private static final int QUIETEST = -600;

    private LoudnessCurve() {}

    /** @param title escaped already */
    static String svg(List<LoudnessPoint> curve, String title) {
        long last = Math.max(1, curve.getLast().at().count());
        String points = curve.stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%d,%d",
                        LEFT + (WIDE - LEFT) * point.at().count() / last,
                        down(point.shortTermTenths())))
                .collect(Collectors.joining(" "));
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n".formatted(WIDE, HIGH + 20, title));
        for (int level : List.of(0, -100, -230, -400, -600)) {
            svg.append(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"%s\"/><text x=\"0\" y=\"%d\" font-size=\"12\">%d</text>\n"
                            .formatted(
                                    LEFT,
                                    WIDE,
                                    down(level),
                                    down(level),
                                    level == -230 ? "#1a6b34" : "#dde2e8",
                                    down(level) + 4,
                                    level / 10));
        }
        return svg.append("<polyline fill=\"none\" stroke=\"#14508c\" stroke-width=\"1.5\" points=\"%s\"/>\n</svg>\n"
                        .formatted(points))
                .toString();
    }

    private static int down(int tenths) {
        return 10 + HIGH * Math.clamp(-tenths, 0, -QUIETEST) / -QUIETEST;
    }
}
