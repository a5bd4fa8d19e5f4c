package kz.telesabaq.access;

import java.util.Set;

/** Somebody who may sign in, and what they do. */
public record Person(SignInName name, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a person without any role cannot do anything: " + name);
        }
    }
}
