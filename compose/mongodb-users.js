// Runs once, when the folder of the data is empty: an account for each service, for its own database alone.
const prefix = process.env.CC_NAMESPACE ? process.env.CC_NAMESPACE + "_" : "";
const passwords = {profile: process.env.CC_PROFILE_MONGODB_PASSWORD, matching: process.env.CC_MATCHING_MONGODB_PASSWORD};
for (const [service, password] of Object.entries(passwords)) {
  if (!password) {
    throw new Error("No password for " + service);
  }
  db.getSiblingDB("admin").createUser({user: service, pwd: password, roles: [{role: "readWrite", db: prefix + service}]});
}
