import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

/** Chromium or Chrome on this machine: CHROMIUM_PATH, Debian's (without windows: a third faster), or the first on the PATH. */
export function chromiumPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = ["chromium-headless-shell", "chromium", "google-chrome"].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  const debian = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
  return [process.env.CHROMIUM_PATH ?? "", ...debian, ...onPath].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return path !== "";
    } catch {
      return false;
    }
  });
}

/** Why browser tests are skipped here, or false. */
export const noChromium: string | false =
  chromiumPath() === undefined && "no Chromium here: install the package chromium, or set CHROMIUM_PATH";

/** A browser that calls nobody by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath() ?? "",
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page, with everything it complains of and everything it asks for but its own file and its pictures'. */
export async function watchedPage(browser: Browser): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) requests.push(request.url());
  });
  // what runs the tests wraps named functions in this, and the page has no such thing
  await page.addInitScript("globalThis.__name = (made) => made");
  return { page, complaints, requests };
}
