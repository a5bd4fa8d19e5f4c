/** Classes that break one architecture rule each, so that every rule is seen to fail. Never part of the product. */
@NullMarked
package kz.telesabaq.planted;

import org.jspecify.annotations.NullMarked;
