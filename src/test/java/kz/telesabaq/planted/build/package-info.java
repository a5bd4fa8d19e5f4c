@NullMarked
package kz.telesabaq.planted.build;

import org.jspecify.annotations.NullMarked;
