import { nearestKey } from '../corpus/nearest-key.ts';

/** Why something cannot be made; the message is for the editor. */
export class ScaffoldError extends Error {
  /** 1 when what is there stands in the way, 2 when the command makes no sense. */
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** @throws ScaffoldError that names the nearest valid value, or all, when `given` is none of them */
export function checked(what: string, given: string, valid: readonly string[]): void {
  if (valid.includes(given)) return;
  const near = nearestKey(given, valid);
  throw new ScaffoldError(`no ${what} "${given}"; ${near ? `did you mean ${near}?` : `there are ${valid.join(', ')}`}`);
}
