import { stage } from "./stage.ts";

/**
 * The one way in. Requests to the site's function are signed at the edge, bodies too (up to 1 MB), so that its own address
 * answers nobody else. Pages are not cached: the policy keeps only what says `Cache-Control: public` itself.
 */
export const router = new sst.aws.Router("Router", {
  ...(stage.domain ? { domain: { name: stage.domain } } : {}),
  protection: "oac-with-edge-signing",
  // Who asks, as the CDN sees it and whatever they claim: sign-in mails are counted by it.
  edge: { viewerRequest: { injection: `event.request.headers["x-askwell-visitor"] = { value: event.viewer.ip };` } },
});

/** The address in every link that Askwell writes. */
export const publicUrl = new sst.Linkable("Public", { properties: { url: router.url } });
