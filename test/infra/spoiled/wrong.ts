// Two boxes with one name: what the platform refuses, the harness must not swallow.
// @ts-expect-error: `$config` is SST's own global.
export default $config({
  app: () => ({ name: "askwell", home: "aws", providers: { aws: { region: "eu-west-1" } } }),
  async run() {
    // @ts-expect-error: `sst` is SST's own global.
    const { Queue } = sst.aws;
    new Queue("Same");
    new Queue("Same");
  },
});
