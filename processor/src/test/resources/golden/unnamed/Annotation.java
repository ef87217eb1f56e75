import dev.posthaste.Depends;

@Depends(Provider.class)
@interface Annotation {

    Class<?>[] value() default {};
}
