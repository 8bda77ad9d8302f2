import { atRest, multipart, type Person, type TestHouse } from '../testing.ts'
import type { ImportChange, ImportState } from './types.ts'

/** What a page does with an import, one request each; a busy import is waited for. */
export function importing({ ask }: Pick<TestHouse, 'ask'>, person: Person) {
  const state = async (answer: ReturnType<TestHouse['ask']>) => atRest<ImportState>({ ask }, person, '/api/imports', await answer)
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
