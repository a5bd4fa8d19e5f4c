package kz.telesabaq.access.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.telesabaq.access.Person;
import kz.telesabaq.access.Role;
import kz.telesabaq.access.SignInName;
import kz.telesabaq.access.rules.NewcomerRules;
import kz.telesabaq.findings.Finding;
import kz.telesabaq.findings.Place;
import kz.telesabaq.findings.Reading;
import kz.telesabaq.findings.Wording;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first person of a new house: whoever holds the one-time link becomes its administrator. */
@Service
public class FirstRun {
    /** How long a link may be used. */
    static final Duration VALID = Duration.ofMinutes(30);

    private static final int TOKEN_BYTES = 32;

    private final Accounts accounts;
    private final SetUpLinks links;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstRun(Accounts accounts, SetUpLinks links, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * A fresh link as a path with its query, {@code /setup?t=…}, valid for 30 minutes; empty once anybody may sign in. A
     * new link ends the ones before it.
     */
    @Transactional
    public Optional<String> link() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        String written = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        links.replaceBy(sha256(written), clock.instant().plus(VALID));
        return Optional.of("/setup?t=" + written);
    }

    /** Whether the token of a link still opens the house. */
    @Transactional(readOnly = true)
    public boolean isOpenFor(String token) {
        return accounts.isEmpty() && links.isValid(sha256(token), clock.instant());
    }

    /** Makes the holder of the token the administrator, once. */
    @Transactional
    public Reading<Person> takeOver(String token, String name, String password) {
        accounts.holdTheDoor();
        if (!isOpenFor(token)) {
            return Reading.refused(linkIsOver());
        }
        return switch (NewcomerRules.judge(name, password)) {
            case Reading.Refused<SignInName> refused -> Reading.refused(refused.findings());
            case Reading.Accepted<SignInName> accepted -> Reading.accepted(admit(accepted.value(), password));
        };
    }

    /**
     * Makes an administrator without a link, for a house that is set up by a machine. A person of that name who is there
     * already is left alone.
     */
    @Transactional
    public List<Finding> admitAdministrator(SignInName name, String password) {
        accounts.holdTheDoor();
        if (accounts.find(name).isPresent()) {
            return List.of();
        }
        return switch (NewcomerRules.judge(name.text(), password)) {
            case Reading.Refused<SignInName> refused -> refused.findings();
            case Reading.Accepted<SignInName> accepted -> {
                admit(accepted.value(), password);
                yield List.of();
            }
        };
    }

    private Person admit(SignInName name, String password) {
        var person = new Person(name, Set.of(Role.ADMIN));
        accounts.add(new Accounts.Account(person, hashOf(password)), clock.instant());
        links.forgetAll();
        return person;
    }

    private String hashOf(String password) {
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password encoder made no hash");
        }
        return hash;
    }

    /** What somebody is told who comes with a link that was used, replaced or is too old. */
    public static Finding linkIsOver() {
        return Finding.blocks(
                "access.link-is-over",
                Place.file("set-up"),
                Wording.of(
                        "Бұл сілтеме енді жарамсыз.",
                        "Эта ссылка больше не действует.",
                        "This link is no longer valid."),
                Wording.of(
                        "Серверді қайта іске қосыңыз: әлі ешкім тіркелмесе, ол жаңа сілтеме көрсетеді.",
                        "Перезапустите сервер: если ещё никто не зарегистрирован, он покажет новую ссылку.",
                        "Restart the server: while nobody is registered it shows a new link."));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", absent);
        }
    }
}
