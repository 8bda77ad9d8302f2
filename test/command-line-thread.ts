import { workerData, type MessagePort } from 'node:worker_threads'
import { runWords } from '#cli/run.ts'

/* The command line for tests that wait for it: one command after another, what it prints kept for the answer. */

const { port, done } = workerData as { port: MessagePort; done: Int32Array }
const said = { out: '', err: '' }
process.stdout.write = keeping('out')
process.stderr.write = keeping('err')

port.on('message', async (words: string[]) => {
  Object.assign(said, { out: '', err: '' })
  const code = await runWords(words)
  port.postMessage({ code, ...said })
  Atomics.store(done, 0, 1)
  Atomics.notify(done, 0)
})

function keeping(where: keyof typeof said): typeof process.stdout.write {
  return (text: string | Uint8Array) => {
    said[where] += typeof text === 'string' ? text : Buffer.from(text).toString()
    return true
  }
}
