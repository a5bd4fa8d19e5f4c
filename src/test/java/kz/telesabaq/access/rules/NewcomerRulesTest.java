package kz.telesabaq.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.telesabaq.access.SignInName;
import kz.telesabaq.findings.Finding;
import org.junit.jupiter.api.Test;

class NewcomerRulesTest {
    @Test
    void aNameInAnyAlphabetAndALongPasswordAreTaken() {
        assertThat(NewcomerRules.judge(" Айгүл ", "дала қыран көктем").orElseThrow())
                .isEqualTo(new SignInName("айгүл"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(rules("-x", "short")).containsExactly("access.name", "access.password-short");
    }

    @Test
    void theShortestAndTheLongestPasswordsAreTaken() {
        assertThat(rules("aigul", "q".repeat(10))).isEmpty();
        assertThat(rules("aigul", "q".repeat(9))).containsExactly("access.password-short");
        assertThat(rules("aigul", "ә".repeat(36))).isEmpty();
        assertThat(rules("aigul", "ә".repeat(37))).containsExactly("access.password-long");
    }

    @Test
    void aPasswordThatIsTheNameIsRefused() {
        assertThat(rules("aigul.bektas", "Aigul.Bektas")).containsExactly("access.password-is-name");
    }

    private static List<String> rules(String name, String password) {
        return NewcomerRules.judge(name, password).findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
