import { afterEach, expect, it, vi } from 'vitest';
import { MODAL_EVENTS, type ModalEventName } from '../contract/index.js';
import type { ConnectEvent } from '../flow/index.js';
import { createFakeClient, type FakeAnswers, sampleProblem } from '../testing/index.js';
import { createRun } from './createRun.js';

afterEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

/** Names of the events of a run in which the person does this, each as soon as its step is there. */
async function told(
  answers: FakeAnswers,
  acts: readonly (readonly [step: string, act: ConnectEvent])[],
  end: string,
) {
  const names: ModalEventName[] = [];
  const options = {
    token: 'spi_sample',
    serverUrl: 'https://connect.example.com',
    client: createFakeClient(answers),
    onEvent: ({ name }: { readonly name: ModalEventName }) => void names.push(name),
  };
  const run = createRun(
    () => options,
    {},
    () => {},
  );
  const until = (step: string) =>
    vi.waitFor(() => expect(run.view().state.step).toBe(step), { timeout: 20_000 });
  run.opened();
  for (const [step, act] of acts) {
    await until(step);
    run.send(act);
  }
  await until(end);
  run.closed('completed');
  run.stop();
  return names;
}

const submit = { type: 'credentials_submitted', credentials: {} } as const;
const choose = (vendorId: string) => ['choosing_vendor', { type: 'vendor_chosen', vendorId }] as const;
const method = (methodId: string) => ['choosing_method', { type: 'method_chosen', methodId }] as const;

it('tells each event of the closed list, and no other', async () => {
  const keys = await told(
    {},
    [choose('AWS_INSPECTOR2'), method('direct_access'), ['entering_credentials', submit]],
    'connected',
  );
  const walk = await told(
    {},
    [choose('SNYK'), method('oauth'), ['entering_credentials', submit]],
    'connected',
  );
  const failure = await told({ fail: { redeem: sampleProblem('network') } }, [], 'failed');
  expect(new Set([...keys, ...walk, ...failure])).toEqual(new Set(MODAL_EVENTS));
});
