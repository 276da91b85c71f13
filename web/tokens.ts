/** Paper, ink and one seal, in daylight and at night. `test/browser/contrast.test.ts` computes every pair that meets on a page. */
export const light = {
  ...{ paper: "#fbf8f2", raised: "#ffffff", ink: "#1d2330", soft: "#565c68", line: "#e4ddd0" },
  ...{ seal: "#1f5d4c", care: "#7a4300", stop: "#9b1c1c" },
};
export const dark: typeof light = {
  ...{ paper: "#15171c", raised: "#1d2027", ink: "#ece7dc", soft: "#a9a698", line: "#31353e" },
  ...{ seal: "#86cdb2", care: "#f0b866", stop: "#ff9d93" },
};
