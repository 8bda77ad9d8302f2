import { Agent, request } from 'node:http'

/** One request of JSON, over a connection that is kept; whatever is not let in stops the bench. */
export type Asking = { port: number; method: string; path: string; cookie?: string; body?: object }

const agent = new Agent({ keepAlive: true })

export function ask<T>(it: Asking): Promise<T> {
  const { port, method, path, cookie = '', body } = it
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'x-niangjia': '1', ...body && { 'content-type': 'application/json' } }
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent }, answer => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('end', () => {
        const text = Buffer.concat(pieces).toString()
        if (answer.statusCode === 200) resolve(JSON.parse(text) as T)
        else reject(new Error(`${path}: ${answer.statusCode} ${text.slice(0, 200)}`))
      })
    })
    // A connection that the server let go while it was idle has read nothing.
    asking.on('error', (error: NodeJS.ErrnoException) => asking.reusedSocket && error.code === 'ECONNRESET' ? resolve(ask<T>(it)) : reject(error))
    asking.end(body && JSON.stringify(body))
  })
}

/** Connections that are kept would keep the bench from ending. */
export function hangUp(): void {
  agent.destroy()
}
