// What a program that runs us may want to know to treat interrupts well: from when on a run only computes, and from when on
// it has something on the disk that it cleans up itself; and for who generates again, what a run reads.

export interface Moments {
  /** Nothing of ours is on the disk, and this thread will be busy. Waited for. */
  readonly computing?: () => Promise<void>;
  /** Something is about to be staged. */
  readonly staging?: () => void;
  /** Files that an API is made from, also such as could not be read; as they become known. */
  readonly reading?: (files: readonly string[]) => void;
}
