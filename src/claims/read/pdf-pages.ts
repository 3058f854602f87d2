import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { BilateralError } from '../../model/error.js';

/** A run of text as the PDF places it: `x` and `y` in points from the lower left, `eol` where a line ends behind it. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly eol: boolean;
}

export interface PdfPages {
  readonly total: number;
  readonly pages: readonly (readonly PdfRun[])[];
  readonly title: string | null;
  /** As the file writes it: `D:20240112090000Z`. */
  readonly created: string | null;
}

// The parser does not yield while it works, so only a thread of its own can be stopped in time. The thread's program
// is a text because it has to run the same from the sources and from the build.
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
(async () => {
  const { getDocumentProxy, getMeta } = await import(workerData.module);
  const pdf = await getDocumentProxy(workerData.bytes, { verbosity: 0, isEvalSupported: false });
  const info = await getMeta(pdf).then((meta) => meta.info, () => ({}));
  const pages = [];
  for (let i = 1; i <= Math.min(pdf.numPages, workerData.maxPages); i++) {
    const page = await pdf.getPage(i);
    const { items } = await page.getTextContent();
    pages.push(items.filter((item) => typeof item.str === 'string').map((item) => ({
      text: item.str, x: item.transform[4], y: item.transform[5],
      size: item.height || Math.abs(item.transform[3]) || 0, width: item.width, eol: item.hasEOL === true,
    })));
    page.cleanup();
  }
  const text = (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);
  parentPort.postMessage({ total: pdf.numPages, pages, title: text(info.Title), created: text(info.CreationDate) });
})().catch((error) => parentPort.postMessage({ failed: String(error && error.name), message: String(error && error.message) }));
`;

type Answer = PdfPages | { readonly failed: string; readonly message: string };

/** What a stopped or failed reading means for whoever handed the file in. */
function pdfError(failed: string, message: string): BilateralError {
  const cause = new Error(`${failed}: ${message}`);
  if (/password/i.test(failed + message))
    return new BilateralError('bad-input', 'the PDF is encrypted and asks for a password', {
      hint: 'save a copy without a password, or save the text, and check that',
      cause,
    });
  return new BilateralError('bad-input', 'the PDF is broken and cannot be read', {
    hint: 'open it in a viewer, save it again or copy its text into a file, and check that',
    cause,
  });
}

/**
 * The text runs of each page of a PDF, with its title and date of creation. Runs in a thread that is stopped at the
 * time limit.
 * @throws BilateralError `bad-input` for encrypted, broken and too slow files
 */
export function pdfPages(bytes: Uint8Array, limits: { maxPages: number; milliseconds: number }): Promise<PdfPages> {
  const module = pathToFileURL(createRequire(import.meta.url).resolve('unpdf')).href;
  const worker = new Worker(PROGRAM, {
    eval: true,
    workerData: { module, bytes: bytes.slice(), maxPages: limits.maxPages },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    stdout: true,
    stderr: true,
  });
  return new Promise<PdfPages>((resolve, reject) => {
    const timer = setTimeout(() => {
      const seconds = limits.milliseconds / 1000;
      reject(
        new BilateralError('bad-input', `reading the PDF took longer than ${seconds} s and was stopped`, {
          hint: 'copy the text of the article into a file and check that',
        }),
      );
      void worker.terminate();
    }, limits.milliseconds);
    const done = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once('message', (answer: Answer) =>
      done(() => ('failed' in answer ? reject(pdfError(answer.failed, answer.message)) : resolve(answer))),
    );
    worker.once('error', (error) => done(() => reject(pdfError(error.name, error.message))));
    worker.once('exit', (code) => done(() => reject(pdfError('exit', `the reading thread ended with ${code}`))));
  });
}
