import { describe, expect, it } from 'vitest';
import { addUp, fromPlaywright } from './testCounts.mjs';

describe('addUp', () => {
  it('adds the tests of all steps', () => {
    const steps = [
      { name: 'Types', ok: true, counts: null },
      { name: 'Units', ok: true, counts: { passed: 40, failed: 0, failures: [] } },
      {
        name: 'End to end',
        ok: false,
        counts: { passed: 2, failed: 1, failures: ['TENABLE > connects'], secondTries: ['OKTA > connects'] },
      },
    ];
    expect(addUp(steps)).toEqual({
      passed: 42,
      failed: 1,
      failedSteps: ['End to end'],
      failures: ['TENABLE > connects'],
      secondTries: ['OKTA > connects'],
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
  it('counts an error outside of tests as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 0 }, errors: [{ message: 'no server' }] };
    expect(fromPlaywright(report)).toMatchObject({ passed: 5, failed: 2, failures: ['no server'] });
  });

  it('names each test that failed or passed at its second try only, with what it complained of', () => {
    const failed = [{ error: { message: 'not there' } }];
    const report = {
      stats: { expected: 1, unexpected: 1, flaky: 1 },
      errors: [],
      suites: [
        {
          title: 'connect.test.ts',
          suites: [
            {
              title: 'TENABLE',
              specs: [
                {
                  title: 'connects',
                  ok: false,
                  tests: [{ status: 'unexpected', results: [...failed, ...failed] }],
                },
                { title: 'is checked', ok: true, tests: [{ status: 'flaky', results: [...failed, {}] }] },
                { title: 'is listed', ok: true, tests: [{ status: 'expected', results: [{}] }] },
              ],
            },
          ],
        },
      ],
    };
    expect(fromPlaywright(report)).toEqual({
      passed: 2,
      failed: 1,
      failures: ['TENABLE > connects: not there'],
      secondTries: ['TENABLE > is checked: not there'],
    });
  });

  it('has nothing to say of a run that left no report', () => {
    expect(fromPlaywright(null)).toBeNull();
  });
});
