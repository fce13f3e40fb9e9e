/** Builds once, before the test files run beside each other. */
module.exports = async () => {
  const { buildIfStale } = await import("../../.scripts/build.mjs");
  buildIfStale();
};
