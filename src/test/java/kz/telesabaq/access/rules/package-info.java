@NullMarked
package kz.telesabaq.access.rules;

import org.jspecify.annotations.NullMarked;
