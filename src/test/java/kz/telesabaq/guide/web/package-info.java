@org.jspecify.annotations.NullMarked
package kz.telesabaq.guide.web;
