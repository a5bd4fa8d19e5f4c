package kz.telesabaq.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void everyLanguageHasItsPointOrComma() {
        assertThat(Figures.hundredths(2205, Locale.of("en"))).isEqualTo("22.05");
        assertThat(Figures.hundredths(2205, Locale.of("ru"))).isEqualTo("22,05");
        assertThat(Figures.hundredths(5, Locale.of("kk"))).isEqualTo("0,05");
    }
}
