package org.connectivecities.matching;

import org.connectivecities.matching.challenge.EligibilityRule;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.scoring.Variation;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * Makes a bean of every signal, every variation and every eligibility rule there is, by its type. The domain carries no
 * annotation, and there is no list in which a new one could be forgotten. Nested classes are somebody's private matter
 * and left alone.
 */
final class FoundByType implements ImportBeanDefinitionRegistrar {

  @Override
  public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Signal.class));
    scanner.addIncludeFilter(new AssignableTypeFilter(Variation.class));
    scanner.addIncludeFilter(new AssignableTypeFilter(EligibilityRule.class));
    scanner.addExcludeFilter((type, others) -> type.getClassMetadata().hasEnclosingClass());
    for (BeanDefinition found : scanner.findCandidateComponents(MatchingService.class.getPackageName())) {
      registry.registerBeanDefinition(String.valueOf(found.getBeanClassName()), found);
    }
  }
}
