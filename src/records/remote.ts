import { isRefusal, refuse, type Refusal } from '#kit/refusal.ts'
import type { Office } from './office.ts'

/** The doors of the ledgers that write: they alone live in the writer's thread. */
export const WRITING = ['createBook', 'ready', 'write', 'take', 'undo', 'forget', 'reveal', 'addFile', 'saveBody', 'recount', 'saveView', 'removeView', 'setSettings'] as const
export type Writing = Pick<Office, (typeof WRITING)[number]>

/** What two threads or processes talk over: a port, or what does as one. */
export type Line = {
  postMessage(message: unknown): void
  on(event: 'message', hear: (message: unknown) => void): unknown
  on(event: 'close', hear: () => void): unknown
  ref(): void
  unref(): void
}

type Call = { no: number; door: string; args: unknown[] }
type Answer = { no: number; along?: unknown } & ({ value: unknown } | { refusal: Pick<Refusal, 'code' | 'say' | 'at'> } | { bug: unknown })

/** Answers the calls of another thread or process: `doors` are functions of plain data that give a promise of plain data. A refusal crosses as what it is; anything else is a bug and crosses as an error. What is there to be taken along goes with the answer. */
export function serve(doors: object, port: Line, takeAlong: () => unknown = () => undefined): void {
  port.on('message', async message => {
    const { no, door, args } = message as Call
    const answer = await (doors as Record<string, (...args: unknown[]) => Promise<unknown>>)[door]!(...args).then(
      (value): Answer => ({ no, value }),
      (error: unknown): Answer => isRefusal(error)
        ? { no, refusal: { code: error.code, say: error.say, ...(error.at !== undefined && { at: error.at }) } }
        : { no, bug: error instanceof Error ? error : new Error(String(error)) },
    )
    const along = takeAlong()
    port.postMessage(along === undefined ? answer : { ...answer, along })
  })
}

/** The same doors from here; `take` takes what came along. When the other side is gone, what it did not answer is refused as busy. */
export function remote<D extends object>(port: Line, names: readonly (keyof D & string)[], take: (along: unknown) => void = () => {}): D {
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>()
  let last = 0
  let gone = false

  port.on('message', message => {
    const answer = message as Answer
    const call = open.get(answer.no)
    open.delete(answer.no)
    if (open.size === 0) port.unref()
    if (answer.along !== undefined) take(answer.along)
    if (!call) return
    if ('value' in answer) call.resolve(answer.value)
    else if ('refusal' in answer) call.reject(refuse(answer.refusal.code, answer.refusal.say, answer.refusal.at))
    else call.reject(answer.bug)
  })
  port.on('close', () => {
    gone = true
    for (const { reject } of open.values()) reject(ended())
    open.clear()
  })
  port.unref()

  const door = (name: string) => (...args: unknown[]) => new Promise((resolve, reject) => {
    if (gone) return reject(ended())
    open.set(++last, { resolve, reject })
    port.ref()
    port.postMessage({ no: last, door: name, args } satisfies Call)
  })
  return Object.fromEntries(names.map(name => [name, door(name)])) as unknown as D
}

function ended(): Refusal {
  return refuse('busy', '保存程序已停止，不能确定这次是否已存下，请重新启动娘家后核对')
}
