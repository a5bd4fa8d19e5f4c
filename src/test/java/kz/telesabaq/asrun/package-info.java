@NullMarked
package kz.telesabaq.asrun;

import org.jspecify.annotations.NullMarked;
