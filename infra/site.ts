import { mail, sendMail } from "./mail.ts";
import { publicUrl, router } from "./router.ts";
import { ownerRows, table, tokenSecret } from "./table.ts";
import { worker } from "./worker.ts";

/** Pages, forms and JSON. It writes rows and sends sign-in mails; timers are the planner's. */
export const site = worker("Site", {
  url: { router: { instance: router }, cors: false },
  link: [table, mail, publicUrl, tokenSecret],
  permissions: [...ownerRows, ...sendMail],
});
