import { BilateralError, openStore, type Store, type StoreOptions } from '../core.js';
import { whyNot } from './write-file.js';

/** Opens a store; a folder or a file that may not be read is named like any other that is none. @throws BilateralError */
export async function storeAt(options: StoreOptions): Promise<Store> {
  try {
    return await openStore(options);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (cause instanceof BilateralError || !/^E[A-Z]+$/.test(code)) throw cause;
    const why = code === 'EISDIR' ? 'it is a folder' : whyNot(cause);
    throw new BilateralError('store-corrupt', `'${options.path}' cannot be opened as a store: ${why}`, {
      hint: 'name a store file',
      cause,
    });
  }
}
