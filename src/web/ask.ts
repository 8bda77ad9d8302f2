import { refuse, Refusal } from '#kit/refusal.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The right by which this person acts, of those he has; what it is called, the server knows. */
const RIGHT = 'niangjia.right'

export function chooseRight(id: string): void {
  localStorage.setItem(RIGHT, id)
}

export function chosenRight(): string | null {
  return localStorage.getItem(RIGHT)
}

/** Told to the window when the server no longer knows who asks: the pages let him sign in where he is. */
export const SESSION_ENDED = 'niangjia.session-ended'

/** Asks the server; throws its refusal, or one of our own when it cannot be reached. */
export async function ask<T>(method: Method, url: string, body?: object): Promise<T> {
  const answer = await send(method, url, body)
  return await answer.json() as T
}

/** Asks for a file and hands it to the browser to keep. */
export async function save(url: string, body: object, name: string): Promise<void> {
  keep(await (await send('POST', url, body)).blob(), name)
}

/** Hands a file to the browser to keep. */
export function keep(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

export async function send(method: Method, url: string, body?: object): Promise<Response> {
  const answer = await reach(method, url, body)
  if (answer.ok) return answer
  const told = await answer.json().catch(() => ({})) as { code?: Refusal['code']; say?: string; at?: string }
  if (told.at === 'session') window.dispatchEvent(new Event(SESSION_ENDED))
  throw refuse(told.code ?? 'busy', told.say ?? '程序没有回应，请稍等再试', told.at)
}

async function reach(method: Method, url: string, body?: object): Promise<Response> {
  const form = body instanceof FormData
  const right = chosenRight()
  try {
    return await fetch(url, {
      method,
      headers: { 'x-niangjia': '1', ...(right !== null && { 'x-right': right }), ...(body && !form && { 'content-type': 'application/json' }) },
      ...(body && { body: form ? body : JSON.stringify(body) }),
    })
  } catch {
    throw refuse('busy', '连不上娘家程序，请看办公电脑上的程序是否开着、网络是否通，再试一次')
  }
}
