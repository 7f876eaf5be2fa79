import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** A browser to start, and the variables under which it finds its own libraries and fonts. */
interface Browser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    browser: Browser;
  }
}

/** Unpacks the browser that comes from npm, once for each installation. */
export default function provideBrowser(project: TestProject): void {
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as {
    version: string;
  };
  const folder = resolve(`node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);

  // The package's own list of font folders names /tmp only, and a browser that finds no font at all crashes.
  const fonts = join(folder, 'fonts');
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<fontconfig><dir>${fonts}</dir><cachedir>${join(fonts, 'cache')}</cachedir></fontconfig>\n`,
  );
  project.provide('browser', {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: fonts },
  });
}

/**
 * The package unpacks into TMPDIR, and on the runtime named here it brings the system libraries that a browser needs, so that the
 * machine need not have them. The folder appears only when it is complete.
 */
function unpack(folder: string): void {
  mkdirSync('node_modules/.cache', { recursive: true });
  const half = mkdtempSync(`${folder}-`);
  const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: half, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], { env, stdio: 'inherit' });
  try {
    renameSync(half, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(half, { recursive: true });
  }
}
