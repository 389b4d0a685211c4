import { afterAll, beforeAll } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../startSandbox.js';
import { ask, type Question, type Reply } from './ask.js';

/** One sandbox for all tests of a file; ask it by `givenSandbox()(question)`. */
export function givenSandbox(options: SandboxOptions = {}): (question: Question) => Promise<Reply> {
  let sandbox: Sandbox | undefined;
  beforeAll(async () => {
    sandbox = await startSandbox({ slowMs: 20, ...options });
  });
  afterAll(() => sandbox?.close());
  return (question) => ask(sandbox?.origin ?? '', question);
}
