type Service = "DYNAMODB" | "SCHEDULER" | "EVENTBRIDGE" | "SES";

/** What the AWS clients find in the environment of a function: a region and credentials, here of nobody. */
export const nobody = { AWS_REGION: "eu-central-1", AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" };

/** From now on the unmodified AWS clients of this process find these services here. */
export function pointClients(services: Partial<Record<Service, string>>): void {
  Object.assign(process.env, nobody);
  for (const [service, url] of Object.entries(services)) process.env[`AWS_ENDPOINT_URL_${service}`] = url;
}
