import { isBusy } from './isBusy.js';

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** 12345.6 -> `12,346` */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** 0.614 -> `61 %` */
export const percent = (ratio: number): string => `${String(Math.round(ratio * 100))} %`;

/** What a time came to beside its aim. */
export const againstTime = (holds: boolean): string => (isBusy ? 'not judged' : against(holds));

/** What a figure came to beside its aim. */
export const against = (holds: boolean): string => (holds ? 'met' : 'MISSED');

/** 16.666 -> `16.7 ms` */
export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
