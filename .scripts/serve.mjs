import { createReadStream, readFileSync, realpathSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, sep } from "node:path";
import { localhostCertificate } from "./certificates.mjs";
import { root } from "./paths.mjs";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where a path of the site lies on disk: the first folder that has the file wins. */
const mounts = [
  { prefix: "/assets/", folder: join(root, "assets") },
  { prefix: "/lib/", folder: join(root, "node_modules", "@microsoft", "office-js", "dist") },
  { prefix: "/", folder: join(root, "dist", "addin") },
  { prefix: "/", folder: join(root, "dist", "workbench") },
];

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/**
 * Serves what the build made on https://localhost:<port> and nothing else; port 0 takes any free one.
 * The pages stay as shipped on disk; only while they are served does Office.js come from node_modules instead of Microsoft's CDN.
 */
export async function serve(port) {
  const { key, cert, trusted } = await localhostCertificate();
  const server = createServer({ key, cert }, answer);
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const stop = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return { url: `https://localhost:${server.address().port}`, trusted, stop };
}

function answer(request, response) {
  const send = (status, text, headers = {}) => response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers }).end(text);
  if (request.method !== "GET" && request.method !== "HEAD") return send(405, "Method not allowed\n", { Allow: "GET, HEAD" });
  const path = pathOf(request.url);
  if (path === "/") return send(302, "", { Location: "/workbench.html" });
  const file = path && locate(path);
  if (!file) return send(404, "Not found\n");

  const extension = extname(file).toLowerCase();
  response.setHeader("Content-Type", contentTypes[extension] ?? "application/octet-stream");
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (request.method === "HEAD") return response.end();
  if (extension === ".html") return response.end(readFileSync(file, "utf8").replaceAll(CDN, "/lib/"));
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

/** The decoded path of a request, or null when it cannot be one. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "https://localhost").pathname);
    return path.includes("\0") ? null : path;
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return null;
    throw error;
  }
}

/** The file of a path, links resolved; null when there is none or it lies outside its folder. */
function locate(path) {
  for (const { prefix, folder } of mounts) {
    if (!path.startsWith(prefix)) continue;
    const file = join(folder, path.slice(prefix.length));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    if (realpathSync(file).startsWith(realpathSync(folder) + sep)) return file;
  }
  return null;
}
