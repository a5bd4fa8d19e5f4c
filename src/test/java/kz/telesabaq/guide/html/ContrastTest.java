package kz.telesabaq.guide.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** WCAG 2.2, 1.4.3 and 1.4.11: text 4.5 : 1, marks 3 : 1, in light and in dark. */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):(#[0-9a-f]{3,6})[;}]");

    @Test
    void everyPairOfColoursCanBeReadInLightAndInDark() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/templates/guide/guide.css"));
        int dark = css.indexOf("@media (prefers-color-scheme:dark)");
        checkScheme("light", colours(css.substring(0, dark)));
        checkScheme("dark", colours(css.substring(dark, css.indexOf(".g1{"))));
    }

    private static void checkScheme(String scheme, Map<String, String> colours) {
        for (String ground : List.of("paper", "card", "tint")) {
            for (String text : List.of("ink", "soft", "accent", "live")) {
                atLeast(4.5, scheme, colours, text, ground);
            }
        }
        atLeast(4.5, scheme, colours, "on-accent", "accent");
        atLeast(4.5, scheme, colours, "warn-ink", "warn");
        for (int grade = 1; grade <= 11; grade++) {
            atLeast(4.5, scheme, colours, "on-grade", "g" + grade);
            atLeast(3, scheme, colours, "g" + grade, "card");
            atLeast(3, scheme, colours, "g" + grade, "paper");
        }
        assertThat(contrast("#ffffff", Objects.requireNonNull(colours.get("top"))))
                .isGreaterThan(4.5);
        assertThat(contrast("#15222b", Objects.requireNonNull(colours.get("sun"))))
                .isGreaterThan(4.5);
    }

    private static void atLeast(double least, String scheme, Map<String, String> colours, String one, String other) {
        assertThat(contrast(Objects.requireNonNull(colours.get(one)), Objects.requireNonNull(colours.get(other))))
                .as("%s on %s in %s", one, other, scheme)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> colours(String css) {
        var colours = new HashMap<String, String>();
        COLOUR.matcher(css).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        String six = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        int rgb = Integer.parseInt(six.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
