package org.connectivecities.platform.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Classes of an adapter use only their own adapter package, where they use an adapter at all. */
final class StayInOwnAdapter extends ArchCondition<JavaClass> {

  private final ArchitectureRules rules;

  StayInOwnAdapter(ArchitectureRules rules) {
    super("stay in their own adapter");
    this.rules = rules;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      String target = rules.adapterOf(dependency.getTargetClass());
      boolean foreign = !target.isEmpty() && !target.equals(type.getPackageName());
      events.add(new SimpleConditionEvent(type, !foreign, dependency.getDescription()));
    }
  }
}
