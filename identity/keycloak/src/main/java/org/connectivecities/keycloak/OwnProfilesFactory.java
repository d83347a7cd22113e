package org.connectivecities.keycloak;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Below each realm's address: {@code /realms/<realm>/connective-cities}. */
public final class OwnProfilesFactory implements RealmResourceProviderFactory {

  @Override
  public RealmResourceProvider create(KeycloakSession session) {
    return new RealmResourceProvider() {

      @Override
      public Object getResource() {
        return new OwnProfiles(session);
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public String getId() {
    return "connective-cities";
  }

  @Override
  public void init(Config.Scope settings) {}

  @Override
  public void postInit(KeycloakSessionFactory sessions) {}

  @Override
  public void close() {}
}
