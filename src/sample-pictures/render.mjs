// Paints the sample pictures in headless Chromium and writes them as JPEG files.
// Usage: node render.mjs [NAME…]
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../main/resources/sample/pictures");
const profile = mkdtempSync(join(tmpdir(), "pictures-"));
const only = process.argv.slice(2).join(",");

const page = execFileSync(
  process.env.CHROMIUM ?? "/usr/bin/chromium",
  [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    `--user-data-dir=${profile}`, "--dump-dom", `file://${here}/page.html?only=${only}`,
  ],
  { encoding: "utf8", maxBuffer: 64 << 20, stdio: ["ignore", "pipe", "ignore"] },
);
rmSync(profile, { recursive: true, force: true });

mkdirSync(target, { recursive: true });
for (const [, name, data] of page.matchAll(/<pre id="([a-z-]+)">data:image\/jpeg;base64,([^<]+)</g)) {
  const bytes = Buffer.from(data, "base64");
  writeFileSync(join(target, `${name}.jpg`), bytes);
  console.log(`${name}.jpg ${Math.round(bytes.length / 1024)} KB`);
}
for (const [, fault] of page.matchAll(/<pre class="fault">([^<]+)</g)) {
  console.error(fault);
  process.exitCode = 1;
}
