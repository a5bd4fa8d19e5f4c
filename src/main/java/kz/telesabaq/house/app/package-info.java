/** Wires the machinery room: folders, clock, database. */
@NamedInterface("app")
@NullMarked
package kz.telesabaq.house.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
