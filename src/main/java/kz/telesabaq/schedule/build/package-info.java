/** Planning by construction: the weekly template, the order-preserving fill, the repeats. Pure. */
@NamedInterface("build")
@NullMarked
package kz.telesabaq.schedule.build;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
