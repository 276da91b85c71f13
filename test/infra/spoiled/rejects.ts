// A program that ends well while something it started does not.
// @ts-expect-error: `$config` is SST's own global.
export default $config({
  app: () => ({ name: "askwell", home: "aws", providers: { aws: { region: "eu-west-1" } } }),
  async run() {
    void Promise.reject(new Error("the box fell over"));
  },
});
