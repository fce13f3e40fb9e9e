/**
 * Two builds that share nothing, so that the workbench and its grid can never land in what is shipped:
 * dist/addin is all that an administrator hosts, dist/workbench is for development only.
 *
 *   npm run build                                          for https://localhost:3000
 *   npm run build -- --env base=https://lakip.example.id   rewrites the manifest's addresses for another host
 */
const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const DEVELOPMENT_BASE = "https://localhost:3000";

/** The workbook of "Coba dengan contoh", beside the pages that fetch it. */
const EXAMPLE = "assets/examples/contoh-lengkap.xlsx";

module.exports = (env, { mode = "production" }) => {
  const base = (env.base ?? DEVELOPMENT_BASE).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s"'<>&]+$/.test(base)) throw new Error(`--env base must be an https:// address, not "${base}"`);

  return [
    configuration("addin", mode, {
      folder: "js",
      entry: { pane: "./src/pane/index.tsx", commands: "./src/commands/index.ts" },
      plugins: [
        page("src/pane/taskpane.html", ["pane"]),
        page("src/commands/commands.html", ["commands"]),
        page("src/commands/pesan.html", []),
        new ShippedFiles(base),
      ],
    }),
    configuration("workbench", mode, {
      folder: "workbench",
      entry: { workbench: "./src/workbench/index.ts" },
      plugins: [page("src/workbench/workbench.html", ["workbench"])],
    }),
  ];
};

/** `folder`: where the scripts lie below the pages; the development server lays both builds over each other. */
function configuration(name, mode, { folder, entry, plugins }) {
  return {
    name,
    mode,
    target: ["web", "es2020"],
    context: __dirname,
    entry,
    plugins,
    output: {
      path: resolve(__dirname, "dist", name),
      filename: `${folder}/[name].[contenthash:8].js`,
      chunkFilename: `${folder}/[name].[contenthash:8].js`,
      assetModuleFilename: `${folder}/[name].[contenthash:8][ext]`,
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options: swcOptions } },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    // Pages are taken over as written: an inline script's hash in the security policy must stay true.
    optimization: { minimizeOptions: { html: false } },
    // A source map of the page's own file, never "eval": the pages' security policy forbids it.
    devtool: mode === "production" ? false : "source-map",
    cache: { type: "filesystem", name: `${name}-${mode}`, cacheDirectory: resolve(__dirname, ".cache/webpack"), buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

const swcOptions = {
  jsc: {
    target: "es2020",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

function page(template, chunks) {
  const filename = template.slice(template.lastIndexOf("/") + 1);
  return new HtmlWebpackPlugin({ template: resolve(__dirname, template), filename, chunks, minify: false, scriptLoading: "defer", inject: "head" });
}

/** Puts the manifest, with its addresses, the assets it names, and the example beside the pages. */
class ShippedFiles {
  constructor(base) {
    this.base = base;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ShippedFiles", (compilation) => {
      const read = (name) => {
        const path = resolve(__dirname, name);
        compilation.fileDependencies.add(path);
        return readFileSync(path);
      };
      compilation.hooks.processAssets.tap({ name: "ShippedFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const manifest = read("manifest.xml").toString("utf8");
        compilation.emitAsset("manifest.xml", new sources.RawSource(manifest.replaceAll(DEVELOPMENT_BASE, this.base)));
        for (const name of new Set(manifest.match(/assets\/[\w.-]+/g))) compilation.emitAsset(name, new sources.RawSource(read(name)));
        compilation.emitAsset(EXAMPLE.slice(EXAMPLE.lastIndexOf("/") + 1), new sources.RawSource(read(EXAMPLE)));
      });
    });
  }
}
