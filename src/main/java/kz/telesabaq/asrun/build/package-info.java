/** Pure: a list and what was reported of it become a verdict for every entry. */
@NamedInterface("build")
@NullMarked
package kz.telesabaq.asrun.build;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
