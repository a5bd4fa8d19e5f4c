/** What pages ask for, read from the published rundowns. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.guide.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
