/**
 * Validates manifest.xml against Microsoft's schemas, offline. They are not part of the project: LAKIP_MANIFEST_XSD names
 * their folder, else ../shared/data/manifest-xsd beside the checkout is taken.
 */
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { validateXML } from "xmllint-wasm";
import { root } from "./paths.mjs";

const ROOT_SCHEMA = "OfficeAppManifestV1_1.xsd";
const folder = resolve(root, process.env.LAKIP_MANIFEST_XSD ?? "../shared/data/manifest-xsd");

async function main() {
  if (!existsSync(join(folder, ROOT_SCHEMA))) throw new Error(`No ${ROOT_SCHEMA} in ${folder}: set LAKIP_MANIFEST_XSD to the folder of the manifest schemas.`);
  const read = (fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") });
  const others = readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== ROOT_SCHEMA);
  const file = process.argv[2] ?? "manifest.xml";
  const { valid, errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: readFileSync(resolve(root, file), "utf8") },
    schema: read(ROOT_SCHEMA),
    preload: others.map(read),
  });
  if (!valid) throw new Error(`${file} is not valid:\n${errors.map(({ rawMessage }) => `  ${rawMessage}`).join("\n")}`);
  process.stdout.write(`${file} is valid against ${ROOT_SCHEMA}.\n`);
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
