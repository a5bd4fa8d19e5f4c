/** A reconciliation as text, for people and for machines. */
@NamedInterface("format")
@NullMarked
package kz.telesabaq.asrun.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
