import { availableParallelism, loadavg } from 'node:os';

const [load = 0] = loadavg();

/** Load before anything was measured. */
export const loadAtStart = load;

/**
 * Others are at work on this machine. Then times say little: a mint was once seen at 134 % of a bare route that does
 * strictly less. They are printed, but not judged. Bytes don't mind.
 */
export const isBusy = load > availableParallelism() / 2;
