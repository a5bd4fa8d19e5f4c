@NullMarked
package kz.telesabaq.curriculum.file;

import org.jspecify.annotations.NullMarked;
