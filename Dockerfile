# One recipe for all services: `docker build --build-arg SERVICE=gateway .`
# docs/operations.md says what of this has been run and what has not.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
# All at once and no argument before this line, so that the images share one build.
RUN mvn -B -ntp -DskipTests -pl profile-service,search-service,matching-service,gateway,portal,identity/keycloak -am package

# Keycloak, told whose profile is whose by profile-service alone: `docker build --target keycloak .`
FROM quay.io/keycloak/keycloak:26.7.3 AS keycloak
COPY --from=build /source/identity/keycloak/target/keycloak-accounts-0.1.0.jar /opt/keycloak/providers/

FROM eclipse-temurin:25-jre
ARG SERVICE
RUN test -n "$SERVICE" && useradd --system --uid 10001 --no-create-home service
WORKDIR /app
COPY --from=build /source/${SERVICE}/target/${SERVICE}-0.1.0.jar app.jar
# Unpacked, a Boot jar starts faster; libraries and our own classes are then plain jars.
RUN java -Djarmode=tools -jar app.jar extract --destination unpacked && rm app.jar
USER 10001
# Half of the memory for the heap: the embedding model, threads and buffers live beside it. Native access is the model's.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "--enable-native-access=ALL-UNNAMED", "-jar", "unpacked/app.jar"]
