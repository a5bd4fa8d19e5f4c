@NullMarked
package kz.telesabaq.demo;

import org.jspecify.annotations.NullMarked;
