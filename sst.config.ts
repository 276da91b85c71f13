/// <reference path="./.sst/platform/config.d.ts" />

/** The boxes in reading order; each file is one box and its imports are the arrows. Nothing may be imported at the top: SST evaluates `app` alone first. */
export default $config({
  async app(input) {
    const { settings } = await import("./infra/settings.ts");
    const { production, region } = settings(input.stage, process.env);
    return {
      name: "askwell",
      home: "aws",
      removal: production ? "retain" : "remove",
      protect: production,
      providers: { aws: { version: "7.20.0", region: region as aws.Region } },
    };
  },
  async run() {
    await import("./infra/stage.ts");
    await import("./infra/table.ts");
    const { router } = await import("./infra/router.ts");
    await import("./infra/mail.ts");
    await import("./infra/site.ts");
    await import("./infra/bus.ts");
    await import("./infra/timers.ts");
    await import("./infra/inbox.ts");
    await import("./infra/sweep.ts");
    const { dashboard } = await import("./infra/watch.ts");
    return { url: router.url, dashboard };
  },
});
