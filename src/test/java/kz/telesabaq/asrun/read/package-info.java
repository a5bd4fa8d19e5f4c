@NullMarked
package kz.telesabaq.asrun.read;

import org.jspecify.annotations.NullMarked;
