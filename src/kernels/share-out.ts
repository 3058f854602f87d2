/** A worker thread, as far as it is used here. */
export interface ChunkWorker {
  postMessage(message: unknown): void;
  on(event: string, heard: (value: unknown) => void): unknown;
  terminate(): Promise<unknown>;
}

/**
 * Chunks of work given to `count` workers, whichever is free, and their answers in the order of the chunks. A signal or the error of a
 * worker ends them all.
 * @param start makes a worker that answers each message with one of its own
 * @param told hears of each answer as it comes
 */
export function shareOut<Chunk, Answer>(
  chunks: readonly Chunk[],
  count: number,
  start: () => ChunkWorker,
  told: (answer: Answer, chunk: Chunk) => void,
  signal?: AbortSignal,
): Promise<Answer[]> {
  const answers: Answer[] = new Array(chunks.length);
  let [next, finished] = [0, 0];
  const pool: ChunkWorker[] = [];
  return new Promise<Answer[]>((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    for (let k = 0; k < Math.min(count, chunks.length); k++) {
      const worker = start();
      pool.push(worker);
      let at = -1;
      const ask = () => {
        if (next >= chunks.length) return;
        at = next++;
        worker.postMessage(chunks[at]);
      };
      worker.on('error', reject);
      worker.on('message', (heard) => {
        const answer = heard as Answer;
        answers[at] = answer;
        finished++;
        told(answer, chunks[at]!);
        if (finished === chunks.length) resolve(answers);
        else ask();
      });
      ask();
    }
  }).finally(() => Promise.all(pool.map((worker) => worker.terminate())));
}
