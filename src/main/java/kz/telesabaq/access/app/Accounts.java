package kz.telesabaq.access.app;

import java.time.Instant;
import java.util.Optional;
import kz.telesabaq.access.Person;
import kz.telesabaq.access.SignInName;

/** Who may sign in, as it is kept. */
public interface Accounts {

    /** A person with the hash their password is checked against; the hash names its algorithm. */
    record Account(Person person, String passwordHash) {
        /** Never the hash: accounts end up in log lines. */
        @Override
        public String toString() {
            return person.toString();
        }
    }

    /** Whether nobody at all may sign in yet. */
    boolean isEmpty();

    Optional<Account> find(SignInName name);

    void add(Account account, Instant since);

    /** Until the transaction ends nobody else adds an account. */
    void holdTheDoor();
}
