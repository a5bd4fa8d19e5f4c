@NullMarked
package kz.telesabaq.curriculum;

import org.jspecify.annotations.NullMarked;
