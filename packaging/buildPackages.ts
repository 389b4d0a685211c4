import { execFileSync } from 'node:child_process';

/** What is tested here is what would be published, so it is built first. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Vitest's own would have React's development code put in.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
