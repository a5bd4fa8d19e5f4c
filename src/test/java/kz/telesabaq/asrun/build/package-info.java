@NullMarked
package kz.telesabaq.asrun.build;

import org.jspecify.annotations.NullMarked;
