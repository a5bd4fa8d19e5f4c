/** As-run files: our own CSV, read and written. */
@NamedInterface("read")
@NullMarked
package kz.telesabaq.asrun.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
