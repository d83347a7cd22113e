package org.connectivecities.portal.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/** Where nobody is there to ask, one chooses whom to be; see {@link DoorConfiguration}, which allows it in the profile local only. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression("'${portal.sign-in.issuer:}'.isBlank()")
@interface WithoutIssuer {}
