import { setFlagsFromString } from 'node:v8'

/** The server is begun so that it takes little memory rather than no time (bin/niangjia.js): tidying up so often makes an import half as long again. */
const THRIFT = '--optimize-for-size'
const thrifty = process.execArgv.includes(THRIFT)
let running = 0

/** Does long work in the time it takes; when the last of it is done, memory counts again. */
export async function inHaste<T>(work: () => Promise<T>): Promise<T> {
  if (!thrifty) return work()
  if (running++ === 0) setFlagsFromString('--no-optimize-for-size')
  try {
    return await work()
  } finally {
    if (--running === 0) setFlagsFromString(THRIFT)
  }
}
