import { describe, expect, it } from 'vitest';
import { addUp, fromPlaywright } from './testCounts.mjs';

describe('addUp', () => {
  it('adds the tests of all steps', () => {
    const steps = [
      { name: 'Types', ok: true, counts: null },
      { name: 'Units', ok: true, counts: { passed: 40, failed: 0, failures: [] } },
      { name: 'End to end', ok: false, counts: { passed: 2, failed: 1, failures: ['TENABLE > connects'] } },
    ];
    expect(addUp(steps)).toEqual({
      passed: 42,
      failed: 1,
      failedSteps: ['End to end'],
      failures: ['TENABLE > connects'],
    });
  });

  it('counts a step that failed without a failed test, so that a green sum never hides a red step', () => {
    const steps = [
      { name: 'Types', ok: false, counts: null },
      { name: 'Units', ok: false, counts: { passed: 40, failed: 0, failures: [] } },
    ];
    expect(addUp(steps)).toMatchObject({ passed: 40, failed: 2, failedSteps: ['Types', 'Units'] });
  });

  it('believes the counts where a step ended well in spite of failed tests', () => {
    expect(
      addUp([{ name: 'Units', ok: true, counts: { passed: 1, failed: 1, failures: ['a'] } }]).failed,
    ).toBe(1);
  });
});

describe('fromPlaywright', () => {
  it('counts a flaky test and an error outside of tests as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{ message: 'no server' }] };
    expect(fromPlaywright(report)).toEqual({ passed: 5, failed: 3, failures: ['no server'] });
  });

  it('names each test that failed, with what it complained of', () => {
    const failed = { tests: [{ results: [{ error: { message: 'not there' } }] }] };
    const report = {
      stats: { expected: 1, unexpected: 1, flaky: 0 },
      errors: [],
      suites: [
        {
          title: 'connect.test.ts',
          suites: [
            {
              title: 'TENABLE',
              specs: [
                { title: 'connects', ok: false, ...failed },
                { title: 'is listed', ok: true, tests: [] },
              ],
            },
          ],
        },
      ],
    };
    expect(fromPlaywright(report)?.failures).toEqual(['TENABLE > connects: not there']);
  });

  it('has nothing to say of a run that left no report', () => {
    expect(fromPlaywright(null)).toBeNull();
  });
});
