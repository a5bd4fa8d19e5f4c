package kz.telesabaq.access.security;

import kz.telesabaq.access.SignInName;
import kz.telesabaq.access.app.Accounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Tells Spring Security about the people of the house. */
@Service
class PeopleWhoSignIn implements UserDetailsService {
    private final Accounts accounts;

    PeopleWhoSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        if (!SignInName.isOne(name)) {
            throw new UsernameNotFoundException("nobody is called that");
        }
        var account = accounts.find(new SignInName(name))
                .orElseThrow(() -> new UsernameNotFoundException("nobody is called that"));
        return User.withUsername(account.person().name().text())
                .password(account.passwordHash())
                .roles(account.person().roles().stream().map(Enum::name).toArray(String[]::new))
                .build();
    }
}
