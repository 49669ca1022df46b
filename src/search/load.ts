import { readIndex } from './index-file.ts';
import { SmallSearch } from './rank.ts';
import { readSections } from './section-file.ts';
import type { SectionLeads } from './section-file.ts';

/** Text of a file of search. @throws when the host does not give it */
async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}

/** Loads something once; after a failure, the next call tries again. */
function once<Thing>(load: () => Promise<Thing>): () => Promise<Thing> {
  let loading: Promise<Thing> | undefined;
  return () =>
    (loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw cause;
    }));
}

/** Loads the small index of an address, when it is first asked for. */
export const smallSearchFrom = (address: string): (() => Promise<SmallSearch>) =>
  once(async () => new SmallSearch(readIndex(await textOf(address))));

/** Loads the passages that go with an index, when they are first asked for. */
export const sectionsFrom = (address: string): ((stamp: string) => Promise<SectionLeads>) => {
  const load = once(() => textOf(address));
  return async (stamp) => readSections(await load(), stamp);
};
