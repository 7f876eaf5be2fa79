import { execFileSync } from 'node:child_process';

/** Builds what the package installs, so that these tests run the command line that people run. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
