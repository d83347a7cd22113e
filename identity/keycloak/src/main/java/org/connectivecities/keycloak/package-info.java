/** The one address that Keycloak does not bring: profile-service tells it there whose profile is whose. It can do nothing else. */
package org.connectivecities.keycloak;
