/** How long something took to show. */
export type Timing = {
  /** From the start until the frame that shows it was painted. */
  readonly ms: number;
  /**
   * Of script, style and layout before it could be painted. Frames are not counted: whatever blocks the page also holds
   * back the next frame, so that anything synchronous would seem to take one.
   */
  readonly work: number;
};

const GIVE_UP_MS = 20_000;

/** Starts right after a frame, acts, and waits for the frame in which `shows` holds. Rejects if none does. */
export async function untilPainted(act: () => void, shows: () => boolean): Promise<Timing> {
  await afterPaint();
  const started = performance.now();
  act();
  // React answers what a person does at the end of the task that told it, in microtasks.
  await Promise.resolve();
  await Promise.resolve();
  document.body.getBoundingClientRect();
  const work = performance.now() - started;
  const atOnce = shows();
  while (performance.now() - started < GIVE_UP_MS) {
    await nextFrame();
    if (!shows()) continue;
    await afterThisPaint();
    const ms = performance.now() - started;
    // What comes later than that has its work elsewhere: then all of the time counts.
    return { ms, work: atOnce ? work : ms };
  }
  throw new Error('What was waited for never showed.');
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** A message posted while a frame is being made is delivered once it is painted. */
const afterThisPaint = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

async function afterPaint(): Promise<void> {
  await nextFrame();
  await afterThisPaint();
}
