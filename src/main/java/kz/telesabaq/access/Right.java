package kz.telesabaq.access;

import java.util.List;
import java.util.Optional;

/** What only some may do, and in which role they do it, the most fitting first. */
public enum Right {
    /** Stops and repeats the making of lessons, and says which lesson a recording is. */
    WORK_ON_MEDIA(Role.PRODUCER, Role.OPERATOR, Role.ADMIN),
    /** Takes it upon themselves that a recording airs although a check refused it. */
    OVERRIDE_QUALITY(Role.APPROVER, Role.ADMIN);

    private final List<Role> roles;

    Right(Role... roles) {
        this.roles = List.of(roles);
    }

    /** The role in which a person has it; empty when they have not. */
    public Optional<Role> of(Person person) {
        return roles.stream().filter(person.roles()::contains).findFirst();
    }
}
