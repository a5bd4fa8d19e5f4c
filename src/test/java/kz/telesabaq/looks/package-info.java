@NullMarked
package kz.telesabaq.looks;

import org.jspecify.annotations.NullMarked;
