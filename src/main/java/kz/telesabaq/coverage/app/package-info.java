/** Use cases of the coverage ledger: take in what was seen, read the ledger. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.coverage.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
