/**
 * All the script there is, and nothing depends on it: it fills in the time zone the device is set to, shows times there where it was guessed, and after "open in my mail app"
 * it follows the link that the page offers anyway.
 */
export const script = `"use strict";
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const field of document.querySelectorAll("[data-zone]")) if (zone) field.value = zone;
const guess = document.querySelector("[data-guess]");
const asked = new URLSearchParams(location.search);
if (guess && zone && zone !== guess.dataset.guess && !asked.has("zone")) {
  asked.set("zone", zone);
  location.replace("?" + asked);
}
const open = document.querySelector("a[data-open]");
if (open) {
  history.replaceState(null, "", location.pathname);
  location.href = open.href;
}
`;
