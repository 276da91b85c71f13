import { stage } from "./stage.ts";

/**
 * The one way in. Requests to the site's function are signed at the edge, bodies too (up to 1 MB), so that its own address
 * answers nobody else. Pages are not cached: the policy keeps only what says `Cache-Control: public` itself.
 */
export const router = new sst.aws.Router("Router", {
  ...(stage.domain ? { domain: { name: stage.domain } } : {}),
  protection: "oac-with-edge-signing",
});

/** The address in every link that Askwell writes. */
export const publicUrl = new sst.Linkable("Public", { properties: { url: router.url } });
