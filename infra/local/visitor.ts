import PostalMime from "postal-mime";
import type { Admin } from "./admin.ts";
import type { Visitor } from "./story.ts";

/** Signs in at a running instance, as a browser would, and keeps its cookie. `admin` is asked for anew, since an instance may have been started again. */
export async function visitor(admin: () => Admin, url: string, email: string): Promise<Visitor> {
  const send = (path: string, said: Record<string, string>, cookie = "") =>
    fetch(`${url}${path}`, {
      ...{ method: "POST", redirect: "manual", body: new URLSearchParams(said) },
      headers: { origin: url, cookie },
    });
  const { link } = await admin().signIn(email);
  const inside = await send(new URL(link).pathname, {});
  const cookie = inside.headers.get("set-cookie")?.split(";")[0];
  if (!cookie) throw new Error(`the sign-in link answered ${inside.status}`);
  return {
    async get(path) {
      const answer = await fetch(`${url}${path}`, { headers: { cookie, accept: "application/json" } });
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      return answer.json();
    },
    async post(path, said) {
      const answer = await send(path, said, cookie);
      if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
      return answer.headers.get("location") ?? "";
    },
    async mail(saying) {
      for (const { id } of await admin().mails()) {
        const { text = "" } = await PostalMime.parse(Buffer.from((await admin().mail(id)).raw, "base64"));
        if (text.includes(saying)) return text;
      }
      throw new Error(`no mail came that says "${saying}"`);
    },
  };
}
