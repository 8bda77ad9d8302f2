import assert from 'node:assert/strict'
import { multipart, type Person, type TestHouse } from '../testing.ts'
import type { ImportChange, ImportState } from './types.ts'

/** What a page does with an import, one request each; a busy import is waited for. */
export function importing({ ask }: Pick<TestHouse, 'ask'>, person: Person) {
  const state = async (answer: ReturnType<TestHouse['ask']>): Promise<ImportState> => {
    const { statusCode, body } = await answer
    assert.equal(statusCode, 200, body)
    let found = JSON.parse(body) as ImportState
    while (['reading', 'looking', 'entering'].includes(found.phase)) {
      await new Promise(done => { setTimeout(done, 20) })
      found = (await ask(person, 'GET', `/api/imports/${found.id}`)).json<ImportState>()
    }
    return found
  }
  return {
    send(name: string, bytes: Uint8Array) {
      const { body, headers } = multipart({}, name, bytes)
      return state(ask(person, 'POST', '/api/imports', body, headers))
    },
    change: (id: string, body: ImportChange) => state(ask(person, 'PATCH', `/api/imports/${id}`, body)),
    look: (id: string) => state(ask(person, 'POST', `/api/imports/${id}/look`)),
    enter: (id: string) => state(ask(person, 'POST', `/api/imports/${id}/enter`)),
  }
}
