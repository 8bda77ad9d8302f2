import type { Register } from '#model/register.ts'
import type { Route, Schema } from '../route.ts'
import { flag, integer, list, object, text } from '../schema.ts'
import { maybe } from '../words.ts'

const span = object({ start: integer, end: integer })
const value = object({ field: text, part: text, row: integer, value: text, id: text, marks: list(span), sure: flag }, ['part', 'row', 'id'])
const draft = {
  ledger: text, label: text, values: list(value), spans: list(span), rest: list(span),
  faults: list(object({ strength: text, say: text, at: text })), existing: text,
}
const message: Schema = object({ start: integer, end: integer, day: text, sender: text }, ['sender'])

/** 一句话记账: what a sentence or a pasted chat tells, as records for a person to confirm. */
export function proposeRoutes(register: Register): readonly Route[] {
  return [
    {
      id: 'note.propose', method: 'POST', url: '/api/propose', who: 'clerk', scope: 'below', rate: 60, say: '把一句话或几条聊天记录读成待确认的登记，什么也不存',
      body: object({ text, union: text }, ['union']),
      answer: object({
        messages: list(message), proposals: list(object({ ...draft, sure: flag, also: list(object(draft, ['existing'])) }, ['existing'])),
        unread: list(span), unkept: list(object({ word: text, nearest: text })),
      }),
      work: async ({ house, actor, right, body }) => {
        const { office } = house.desk
        const id = maybe(body, 'union') ?? right.union
        const called = String((await office.get(actor, 'union', id))['called'])
        const { readNote } = await import('#sheets/note.ts')
        return readNote({ office, register, actor, today: house.today(), union: { id, called }, text: String(body['text'] ?? '') })
      },
    },
  ]
}
