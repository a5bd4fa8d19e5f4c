@NullMarked
package kz.telesabaq.asrun.app;

import org.jspecify.annotations.NullMarked;
