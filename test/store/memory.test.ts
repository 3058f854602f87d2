import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/duckdb.js';
import { storeContract } from './contract.js';

storeContract('a store in memory', () => openStore());

describe('an empty store in memory', () => {
  it('holds nothing', async () => {
    const store = await openStore({ figures: 'none' });
    expect(await store.panel({ asOf: '2999-12-31' })).toEqual([]);
    expect(await store.policies({ asOf: '2999-12-31' })).toEqual([]);
    await store.close();
  });
});
