import type { Line } from '#records/remote.ts'

/** The channel between a process and the one that began it, from either end, as a line that doors are asked over. */
export function lineOf(end: End): Line {
  return {
    postMessage: message => void end.send!(message as object, () => {}), // of who is gone one hears by 'close'
    on: (event: string, hear: (message: unknown) => void) => end.on(event === 'close' ? 'disconnect' : event, hear),
    ref() {},
    unref() {},
  }
}

type End = { send?(message: object, sent: () => void): boolean; on(event: string, hear: (message: unknown) => void): unknown }
