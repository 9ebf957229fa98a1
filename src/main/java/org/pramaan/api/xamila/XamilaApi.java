package org.pramaan.api.xamila;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RequestMapping;

/** A controller under the base address of this API and under the other two that its document can be read to mean (CF-6). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping({"/api/customer", "/api/customer/customer", "/customer"})
@interface XamilaApi {}
