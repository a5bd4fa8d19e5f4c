@NullMarked
package kz.telesabaq.asrun.store;

import org.jspecify.annotations.NullMarked;
