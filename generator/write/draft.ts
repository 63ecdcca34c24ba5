// The files of one output as they come into being, before it is known whether they may be published: each is hashed, and
// staged unless the output has these very bytes. May work on another thread than the rest of the run.

import { Gate } from './gate';
import { firstDifference, withLineFeeds, type LineDifference } from './line-difference';
import { sha256 } from './manifest';
import { onDisk } from './refusal';

/** Where a draft is made. Plain data. */
export interface DraftPlace {
  /** The output as the user would type it. */
  readonly label: string;
  readonly output: string;
  /** Paths of files that the output's manifest names: only of these may one be found unchanged. */
  readonly owned: ReadonlySet<string>;
  /** The folder to stage in, new or not there yet; without one, nothing is written. */
  readonly fresh: string | undefined;
  /** Whether drafts tell where they first differ from the files that are there. */
  readonly compares?: boolean;
}

export interface DraftFile {
  readonly sha256: string;
  /** The output had these very bytes when the draft was made; nothing is staged. */
  readonly unchanged: boolean;
  readonly difference?: LineDifference;
}

export type DraftFiles = ReadonlyMap<string, DraftFile>;

export class Draft {
  readonly #files = new Map<string, DraftFile>();
  readonly #output: Gate;
  readonly #fresh: Gate | undefined;

  constructor(readonly place: DraftPlace) {
    this.#output = new Gate(place.output);
    this.#fresh = place.fresh === undefined ? undefined : new Gate(place.fresh);
  }

  get files(): DraftFiles {
    return this.#files;
  }

  put(file: string, text: string): void {
    const unchanged = this.place.owned.has(file) && this.#isThere(file, text);
    if (!unchanged && this.#fresh !== undefined) this.#stage(this.#fresh, file, text);
    const difference = !unchanged && this.place.compares === true ? this.#difference(file, text) : undefined;
    this.#files.set(file, { sha256: sha256(text), unchanged, ...(difference === undefined ? {} : { difference }) });
  }

  #difference(file: string, text: string): LineDifference | undefined {
    try {
      const found = this.#output.read(file)?.toString('utf8');
      return found === undefined || withLineFeeds(found) === text ? undefined : firstDifference(found, text);
    } catch {
      return undefined;
    }
  }

  #stage(fresh: Gate, file: string, text: string): void {
    onDisk(`writing to ${this.place.label} (nothing was changed)`, () => fresh.write(file, text));
  }

  /** What cannot be read is different; why is for the comparison to say. */
  #isThere(file: string, text: string): boolean {
    try {
      return this.#output.holds(file, Buffer.from(text));
    } catch {
      return false;
    }
  }
}
