package kz.telesabaq.desk.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kz.telesabaq.access.Person;
import kz.telesabaq.access.Right;
import kz.telesabaq.access.Role;
import kz.telesabaq.access.SignInName;

/** What the person at the screen may do. */
final class Hands {
    private final AuthenticationContext who;

    Hands(AuthenticationContext who) {
        this.who = who;
    }

    boolean may(Right right) {
        return !roles().isEmpty() && right.of(person()).isPresent();
    }

    Person person() {
        String name = who.getPrincipalName()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in, yet something is being done"));
        return new Person(new SignInName(name), roles());
    }

    private Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> who.hasRole(role.name()))
                .collect(Collectors.toSet());
    }
}
