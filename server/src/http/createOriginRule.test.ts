import { describe, expect, it } from 'vitest';
import type { Services } from '../services.js';
import { settingsOf } from '../settings/index.js';
import { createOriginRule } from './createOriginRule.js';

type Answer = { resolve(origins: readonly string[]): void; reject(): void };

function given() {
  const asked: Answer[] = [];
  const storage = {
    listOrigins: () =>
      new Promise((resolve, reject) => {
        asked.push({
          resolve: (origins) => resolve(origins.map((origin) => ({ origin, createdAt: new Date() }))),
          reject: () => reject(new Error('down')),
        });
      }),
  } as unknown as Services['storage'];
  return { asked, rule: createOriginRule({ settings: settingsOf({}), storage }) };
}

describe('the rule of origins', () => {
  it('asks the database once for many questions', async () => {
    const { asked, rule } = given();
    const answers = ['https://a.example', 'https://b.example'].map((origin) => rule.allows(origin));
    asked[0]?.resolve(['https://a.example']);
    expect(await Promise.all(answers)).toEqual([true, false]);
    expect(await rule.registered()).toEqual(['https://a.example']);
    expect(asked).toHaveLength(1);
  });

  it('does not go by an answer that was on its way when something changed', async () => {
    const { asked, rule } = given();
    const before = rule.allows('https://a.example');
    rule.forget();
    const after = rule.allows('https://a.example');
    asked[1]?.resolve([]);
    asked[0]?.resolve(['https://a.example']);
    expect([await before, await after]).toEqual([true, false]);
    expect(await rule.allows('https://a.example')).toBe(false);
    expect(asked).toHaveLength(2);
  });

  it('does not remember that the database was down', async () => {
    const { asked, rule } = given();
    const first = rule.allows('https://a.example');
    asked[0]?.reject();
    await expect(first).rejects.toThrow('down');
    const second = rule.allows('https://a.example');
    asked[1]?.resolve(['https://a.example']);
    expect(await second).toBe(true);
  });
});
