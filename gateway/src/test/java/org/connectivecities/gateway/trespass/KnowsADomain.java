package org.connectivecities.gateway.trespass;

import com.tngtech.archunit.core.domain.JavaClass;

/** Deliberately wrong: stands for any class that reaches outside what the gateway may know. */
public class KnowsADomain {

  JavaClass somethingForeign(JavaClass given) {
    return given;
  }
}
