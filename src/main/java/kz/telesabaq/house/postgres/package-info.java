/** Runs a PostgreSQL server of our own from the programs that come as a Maven artefact. */
@NamedInterface("postgres")
@NullMarked
package kz.telesabaq.house.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
