import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What stands on the command line; objects among it are environment variables. */
export type Args = readonly (string | Readonly<Record<string, string>>)[];

const running = new Set<ChildProcess>();

/** Ends whatever a test left running. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Runs the command line that the package installs, to its end. */
export const run = (...args: Args): Promise<Outcome> => start(...args).ended;

/** Starts it; without the lines that it logs, unless the environment that is given wants them. */
export function start(...args: Args) {
  const {
    PORT: _port,
    HOST: _host,
    FIXTURES: _fixtures,
    ADMIN_PORT: _adminPort,
    ADMIN_HOST: _adminHost,
    ...inherited
  } = process.env;
  const env = Object.assign({}, inherited, { LOG_LEVEL: 'silent' }, ...args.filter((arg) => typeof arg === 'object'));
  const child = spawn(process.execPath, ['dist/src/cli.js', ...args.filter((arg) => typeof arg === 'string')], { env });
  running.add(child);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  const ended = once(child, 'close').then(([code]): Outcome => {
    running.delete(child);
    return { code, ...said };
  });
  /** What it has printed, once a line of it fits. */
  async function until(fits: RegExp): Promise<string> {
    while (!fits.test(said.stdout)) {
      const gone = ended.then(({ stderr }) => Promise.reject(new Error(`it ended: ${stderr}`)));
      await Promise.race([once(child.stdout, 'data'), gone]);
    }
    return said.stdout;
  }
  const url = async () => /(http:\/\/localhost:\d+)\/graphql/.exec(await until(/ ms\n/))?.[1] ?? '';
  return {
    child,
    ended,
    until,
    /** Where it serves. */
    url,
    /** A figure of its metrics, in the unit that its name ends with. */
    metric: async (name: string) => {
      const text = await (await fetch(`${await url()}/metrics`)).text();
      return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
    },
    /** What it has logged so far, as JSON. */
    logged: () =>
      said.stdout
        .split('\n')
        .filter((line) => line.startsWith('{') && line.endsWith('}'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
