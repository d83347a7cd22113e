package org.connectivecities.profile.letter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.connectivecities.platform.security.ActorSource;
import org.connectivecities.profile.letter.NoteRole;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every page of somebody who has signed in asks something of this service: so their role is seen, whatever they come for. */
@Configuration(proxyBeanMethods = false)
class SeeWhoComes implements WebMvcConfigurer, HandlerInterceptor {

  private final ActorSource actors;
  private final NoteRole role;

  SeeWhoComes(ActorSource actors, NoteRole role) {
    this.actors = actors;
    this.role = role;
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    role.note(actors.actorOf(request));
    return true;
  }
}
