@NullMarked
package kz.telesabaq.curriculum.app;

import org.jspecify.annotations.NullMarked;
