package kz.telesabaq.access.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.access.Person;
import kz.telesabaq.access.Role;
import kz.telesabaq.access.SignInName;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class FirstRunTest {
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final String PASSWORD = "дала қыран көктем";

    private final InMemory accounts = new InMemory();
    private final Links links = new Links();
    private final FirstRun firstRun = at(NOW);

    @Test
    void theHolderOfTheLinkBecomesTheAdministratorOnce() {
        String token = token(firstRun);
        assertThat(firstRun.isOpenFor(token)).isTrue();
        assertThat(firstRun.takeOver(token, "Айгүл", PASSWORD).orElseThrow())
                .isEqualTo(new Person(new SignInName("айгүл"), Set.of(Role.ADMIN)));
        assertThat(firstRun.isOpenFor(token)).isFalse();
        assertThat(firstRun.takeOver(token, "other", PASSWORD).isAccepted()).isFalse();
        assertThat(firstRun.link()).isEmpty();
    }

    @Test
    void aLinkIsOverAfterHalfAnHour() {
        String token = token(firstRun);
        assertThat(at(NOW.plusSeconds(1799)).isOpenFor(token)).isTrue();
        assertThat(at(NOW.plusSeconds(1800)).isOpenFor(token)).isFalse();
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        String first = token(firstRun);
        String second = token(firstRun);
        assertThat(firstRun.isOpenFor(first)).isFalse();
        assertThat(firstRun.isOpenFor(second)).isTrue();
        assertThat(firstRun.isOpenFor("")).isFalse();
    }

    @Test
    void aBadPasswordLeavesTheLinkUsable() {
        String token = token(firstRun);
        assertThat(firstRun.takeOver(token, "aigul", "short").findings())
                .extracting(finding -> finding.rule())
                .containsExactly("access.password-short");
        assertThat(firstRun.takeOver(token, "aigul", PASSWORD).isAccepted()).isTrue();
    }

    @Test
    void neitherTokenNorPasswordIsKept() {
        String token = token(firstRun);
        firstRun.takeOver(token, "aigul", PASSWORD);
        assertThat(links.seen).noneMatch(kept -> kept.contains(token));
        assertThat(accounts.all.values())
                .noneMatch(account -> account.passwordHash().contains(PASSWORD));
    }

    @Test
    void settingsAdmitAnAdministratorOnlyWhereThereIsNone() {
        assertThat(firstRun.admitAdministrator(new SignInName("admin"), PASSWORD))
                .isEmpty();
        var before = accounts.all.get(new SignInName("admin"));
        assertThat(firstRun.admitAdministrator(new SignInName("admin"), "another password"))
                .isEmpty();
        assertThat(accounts.all.get(new SignInName("admin"))).isEqualTo(before);
        assertThat(firstRun.admitAdministrator(new SignInName("second"), "short"))
                .isNotEmpty();
    }

    private FirstRun at(Instant now) {
        return new FirstRun(accounts, links, new BCryptPasswordEncoder(4), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String token(FirstRun firstRun) {
        return firstRun.link().orElseThrow().substring("/setup?t=".length());
    }

    private static final class InMemory implements Accounts {
        final Map<SignInName, Account> all = new HashMap<>();

        @Override
        public boolean isEmpty() {
            return all.isEmpty();
        }

        @Override
        public Optional<Account> find(SignInName name) {
            return Optional.ofNullable(all.get(name));
        }

        @Override
        public void add(Account account, Instant since) {
            all.put(account.person().name(), account);
        }

        @Override
        public void holdTheDoor() {
            // one test, one thread
        }
    }

    private static final class Links implements SetUpLinks {
        final Set<String> seen = new HashSet<>();
        final Map<String, Instant> out = new HashMap<>();

        @Override
        public void replaceBy(String tokenSha256, Instant validUntil) {
            out.clear();
            out.put(tokenSha256, validUntil);
            seen.add(tokenSha256);
        }

        @Override
        public boolean isValid(String tokenSha256, Instant now) {
            Instant until = out.get(tokenSha256);
            return until != null && until.isAfter(now);
        }

        @Override
        public void forgetAll() {
            out.clear();
        }
    }
}
