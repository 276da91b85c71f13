import type { Page } from "playwright-core";

type At = { name: string; kind: string; outline: string; seen: boolean };

/** What has the focus, by the name a screen reader says, and whether eyes can find it. */
const focused = (page: Page): Promise<At> =>
  page.evaluate(() => {
    const now = document.activeElement as HTMLInputElement | null;
    if (!now || now === document.body) return { name: "", kind: "", outline: "", seen: false };
    const name = now.labels?.[0]?.textContent ?? now.textContent ?? "";
    const style = getComputedStyle(now);
    const box = now.getBoundingClientRect();
    return {
      name: name.trim().replace(/\s+/g, " "),
      kind: now.type ?? now.tagName,
      outline: `${style.outlineStyle} ${style.outlineWidth}`,
      seen: box.bottom > 0 && box.top < window.innerHeight && box.left >= 0 && box.right <= window.innerWidth,
    };
  });

/** Somebody who has nothing but Tab, the arrows, Space and Enter. Wherever they come by, the focus must be visible. */
export function keyboard(page: Page) {
  const look = async (): Promise<At> => {
    const at = await focused(page);
    if (!at.name) throw new Error(`nothing with a name has the focus on ${page.url()}`);
    if (at.outline !== "solid 3px" || !at.seen)
      throw new Error(`the focus on “${at.name}” is not visible: ${at.outline}`);
    return at;
  };
  const reach = async (wanted: string | ((at: At) => boolean)): Promise<At> => {
    const come: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      // After the last stop the browser's own bar comes, and then the page's first.
      if (!(await focused(page)).name) continue;
      const at = await look();
      if (typeof wanted === "string" ? at.name.startsWith(wanted) : wanted(at)) return at;
      come.push(at.name.slice(0, 40));
    }
    throw new Error(`${wanted} is not within reach of the Tab key; on the way were: ${come.join(" · ")}`);
  };
  return {
    reach,
    /** Enter on a link or a button, and the page it leads to. */
    press: async (label: string) => {
      await reach(label);
      await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Enter")]);
      await page.waitForLoadState("load");
    },
    unfold: async (label: string) => {
      await reach(label);
      await page.keyboard.press("Space");
    },
    tick: async (label: string) => {
      await reach(label);
      await page.keyboard.press("Space");
    },
    /** One of a group: Tab goes to the group, Space takes its first, the arrows go on. */
    choose: async (label: string) => {
      await reach(({ kind }) => kind === "radio");
      await page.keyboard.press("Space");
      for (let moves = 0; moves < 40; moves++) {
        const at = await look();
        if (at.name.startsWith(label)) return at.name;
        await page.keyboard.press("ArrowDown");
      }
      throw new Error(`${label} is not among the choices`);
    },
    /** A field that has the focus already, after a link to it, is not left. */
    write: async (label: string, text: string) => {
      if (!(await focused(page)).name.startsWith(label)) await reach(label);
      await page.keyboard.type(text);
    },
  };
}
