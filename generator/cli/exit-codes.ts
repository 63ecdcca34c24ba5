// The exit codes of the command line, as documented in docs/cli.md.

export const EXIT = {
  ok: 0,
  findings: 1,
  usage: 2,
  unusable: 3,
  stale: 4,
  refused: 5,
  io: 6,
  bug: 70,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;
