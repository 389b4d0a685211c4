import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConnectProblem, ExitMetadata, SavedConnection } from '../../contract/index.js';
import { createRunKeeper, type FrameHandlers } from './createRunKeeper.js';

const connection = { id: 'c', vendor: 'TENABLE' } as SavedConnection;
const blocked = { code: 'embed_blocked' } as ConnectProblem;

let told: unknown[];
let handlers: FrameHandlers;
let keeper: ReturnType<typeof createRunKeeper>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('reportError', vi.fn());
  told = [];
  handlers = {
    onEvent: ({ name }) => told.push(name),
    onSuccess: ({ id }) => told.push(`success ${id}`),
    onExit: (problem, { reason }) => told.push(`exit ${problem?.code ?? null} ${reason}`),
    onProblem: () => {},
    onCloseRequest: (reason) => told.push(`asked ${reason}`),
    onTokenWanted: () => null,
  };
  keeper = createRunKeeper(handlers);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const endings = () => told.filter((each) => /^(success|exit)/u.test(String(each)));

const metadata: ExitMetadata = {
  reason: 'imperative',
  step: 'loading',
  vendor: null,
  method: null,
  check: null,
  authorization: null,
};

describe('a run', () => {
  it('that comes to a connection is a success, and no exit when it is closed', () => {
    keeper.opened();
    keeper.succeeded(connection);
    keeper.asked('completed');
    keeper.closed(true);
    vi.runAllTimers();
    keeper.stop();
    expect(told).toEqual(['opened', 'success c', 'asked completed', 'closed']);
  });

  it('that is left is an exit in the words of the frame', () => {
    keeper.opened();
    keeper.asked('close_press');
    keeper.closed(true);
    keeper.told({ name: 'closed', reason: 'close_press' });
    keeper.exited(null, { ...metadata, reason: 'resumed' });
    vi.runAllTimers();
    keeper.stop();
    expect(told).toEqual(['opened', 'asked close_press', 'closed', 'exit null resumed']);
  });

  it('ends once, however often the frame says so', () => {
    keeper.opened();
    keeper.succeeded(connection);
    keeper.succeeded(connection);
    keeper.exited(null, metadata);
    keeper.closed(true);
    keeper.exited(null, metadata);
    vi.runAllTimers();
    expect(endings()).toEqual(['success c']);
  });

  it('ends by itself where the frame says nothing', () => {
    keeper.opened();
    keeper.asked('escape_key');
    keeper.closed(true);
    expect(endings()).toEqual([]);
    vi.advanceTimersByTime(10_000);
    expect(endings()).toEqual(['exit null escape_key']);
    keeper.exited(null, metadata);
    keeper.succeeded(connection);
    expect(endings()).toHaveLength(1);
  });

  it('ends at once where there never was a frame, with what stood in the way', () => {
    keeper.opened();
    keeper.stands(blocked);
    keeper.asked('close_press');
    keeper.closed(false);
    vi.advanceTimersByTime(0);
    expect(endings()).toEqual(['exit embed_blocked close_press']);
  });

  it('that was left at a vendor’s pages waits for its end, but not for ever', () => {
    keeper.opened();
    keeper.closed(true);
    keeper.told({ name: 'closed', reason: 'imperative' });
    vi.advanceTimersByTime(10 * 60_000);
    expect(endings()).toEqual([]);
    keeper.succeeded(connection);
    expect(endings()).toEqual(['success c']);

    keeper.opened();
    keeper.closed(true);
    keeper.told({ name: 'closed', reason: 'imperative' });
    vi.advanceTimersByTime(60 * 60_000);
    expect(endings()).toEqual(['success c', 'exit null imperative']);
  });

  it('goes on with the next opening where it was not over', () => {
    keeper.opened();
    keeper.closed(true);
    keeper.told({ name: 'closed', reason: 'imperative' });
    keeper.opened();
    vi.runAllTimers();
    expect(endings()).toEqual([]);
    keeper.succeeded(connection);
    keeper.closed(true);
    vi.runAllTimers();
    expect(endings()).toEqual(['success c']);
  });

  it('that was over when it was opened again leaves the new one its own end', () => {
    keeper.opened();
    keeper.closed(true);
    keeper.opened();
    keeper.exited(null, { ...metadata, reason: 'outside_press' });
    keeper.succeeded(connection);
    expect(endings()).toEqual(['exit null outside_press', 'success c']);
  });

  it('that could not begin in the frame ends before the host has closed it, and not once more then', () => {
    keeper.opened();
    keeper.asked('imperative');
    keeper.exited(blocked, metadata);
    keeper.closed(true);
    vi.runAllTimers();
    expect(endings()).toEqual(['exit embed_blocked imperative']);
  });

  it('goes on in a frame that is loaded anew while it is open, and ends where it is closed', () => {
    keeper.opened();
    keeper.lost();
    expect(endings()).toEqual([]);
    keeper.closed(true);
    keeper.lost();
    expect(endings()).toEqual(['exit null imperative']);
  });

  it('ends when the frame is taken away', () => {
    keeper.opened();
    keeper.stop();
    keeper.stop();
    vi.runAllTimers();
    expect(endings()).toEqual(['exit null imperative']);
  });
});

it('says where the run stood as far as it was told', () => {
  const onExit = vi.fn();
  keeper = createRunKeeper({ ...handlers, onExit });
  keeper.opened();
  keeper.told({ name: 'method_selected', vendor: 'TENABLE', method: 'keys' });
  keeper.stop();
  expect(onExit).toHaveBeenCalledExactlyOnceWith(null, {
    reason: 'imperative',
    step: 'entering_credentials',
    vendor: 'TENABLE',
    method: 'keys',
    check: null,
    authorization: null,
  });
});

it('has the word on opening and closing: a frame that is loaded anew opens once more, for itself', () => {
  keeper.opened();
  keeper.told({ name: 'opened' });
  keeper.told({ name: 'ready', mode: 'create', vendors: 3 });
  keeper.told({ name: 'opened' });
  keeper.asked('close_press');
  keeper.closed(true);
  keeper.told({ name: 'closed', reason: 'close_press' });
  expect(told).toEqual(['opened', 'ready', 'asked close_press', 'closed']);
});

it('a handler that throws is the host’s to see, and the rest goes on', () => {
  const mistake = new Error('host');
  keeper = createRunKeeper({
    ...handlers,
    onEvent: () => {
      throw mistake;
    },
  });
  keeper.opened();
  keeper.succeeded(connection);
  expect(reportError).toHaveBeenCalledWith(mistake);
  expect(endings()).toEqual(['success c']);
});
