@org.jspecify.annotations.NullMarked
package kz.telesabaq.mirror.store;
