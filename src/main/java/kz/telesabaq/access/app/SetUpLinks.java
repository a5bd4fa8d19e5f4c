package kz.telesabaq.access.app;

import java.time.Instant;

/** The one-time set-up links that are out, known by the SHA-256 of their token only. */
public interface SetUpLinks {

    /** Keeps this link and forgets every earlier one. */
    void replaceBy(String tokenSha256, Instant validUntil);

    boolean isValid(String tokenSha256, Instant now);

    void forgetAll();
}
