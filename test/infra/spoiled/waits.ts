// A program that waits for what nobody gives.
// @ts-expect-error: `$config` is SST's own global.
export default $config({
  app: () => ({ name: "askwell", home: "aws", providers: { aws: { region: "eu-west-1" } } }),
  run: () => new Promise(() => {}),
});
