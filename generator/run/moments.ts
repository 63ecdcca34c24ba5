// What a program that runs us may want to know to treat interrupts well: from when on a run only computes, and from when on
// it has something on the disk that it cleans up itself.

export interface Moments {
  /** Nothing of ours is on the disk, and this thread will be busy. Waited for. */
  readonly computing?: () => Promise<void>;
  /** Something is about to be staged. */
  readonly staging?: () => void;
}
