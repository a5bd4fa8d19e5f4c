@NullMarked
package kz.telesabaq.air.build;

import org.jspecify.annotations.NullMarked;
