/** Makes the bundle of the stand-in host when a source is newer; the environments load it. */
module.exports = async () => {
  const { bundleHost } = await import("../../.scripts/bundle-host.mjs");
  await bundleHost();
};
