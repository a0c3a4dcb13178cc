// Lays the fonts of certificates into dist/, once: Noto Serif SC (SIL Open Font License 1.1, which allows embedding and
// bundling with software), whole, because names have characters that web subsets lack. The lock file pins its checksum.
// The package has nine weights; two are kept, with the licence.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");
const folder = join("cn", "fengxing", "kit", "certificate");
if (!existsSync(dist)) {
  const fresh = join(here, "node_modules", ".fresh");
  const shell = process.platform === "win32";
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], { cwd: here, stdio: "inherit", shell });
  const source = join(here, "node_modules", "@expo-google-fonts", "noto-serif-sc");
  const files = {
    [join("400Regular", "NotoSerifSC_400Regular.ttf")]: "NotoSerifSC-Regular.ttf",
    [join("700Bold", "NotoSerifSC_700Bold.ttf")]: "NotoSerifSC-Bold.ttf",
    LICENSE_FONT: "NotoSerifSC-LICENSE.txt",
  };
  mkdirSync(join(fresh, folder), { recursive: true });
  for (const [from, to] of Object.entries(files)) copyFileSync(join(source, from), join(fresh, folder, to));
  renameSync(fresh, dist);
  rmSync(join(here, "node_modules"), { recursive: true, force: true });
}
