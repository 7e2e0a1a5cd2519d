package id.dtks.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of the wide value types: an interface with a public builder, the implementation
 * hidden in the package. Attributes that identify a person are marked {@code @Value.Redacted}, so
 * that {@code toString} masks them.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    redactedMask = "****",
    jdk9Collections = false,
    allowedClasspathAnnotations = {})
public @interface WideValue {}
