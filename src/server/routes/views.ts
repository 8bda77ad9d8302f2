import type { Sight } from '#records/lists/views.ts'
import { refuse } from '#kit/refusal.ts'
import type { Acting, Route } from '../route.ts'
import { flag, list, map, object, text } from '../schema.ts'
import { word } from '../words.ts'

const sight = object({ union: text, period: text, chosen: map(list(text)), lacking: text, columns: list(text), order: text, up: flag }, [
  'union', 'period', 'chosen', 'lacking', 'columns', 'order', 'up',
])

/** The lists as a person likes to see them. */
export const viewRoutes: readonly Route[] = [
  {
    id: 'views.list', method: 'GET', url: '/api/views', who: 'reader', scope: 'self', say: '自己存的查看方式', answer: list(object({ id: text, ledger: text, name: text, sight })),
    work: ({ house, actor }) => house.desk.office.views(actor),
  },
  {
    id: 'views.save', method: 'POST', url: '/api/views', who: 'reader', scope: 'self', say: '存一个查看方式：筛选、栏目和顺序',
    body: object({ ledger: text, name: text, sight }), answer: object({ id: text }),
    work: ({ house, actor, body }) => house.desk.office.saveView(actor, { ledger: word(body, 'ledger', '台账'), name: word(body, 'name', '名字'), sight: sightIn(body) }),
  },
  {
    id: 'views.remove', method: 'DELETE', url: '/api/views/:id', who: 'reader', scope: 'self', say: '删去一个查看方式', answer: object({}),
    work: async ({ house, actor, params }) => (await house.desk.office.removeView(actor, params['id']!), {}),
  },
]

function sightIn({ sight }: Acting['body']): Sight {
  if (typeof sight !== 'object' || sight === null) throw refuse('invalid', '这个查看方式的写法不对，请刷新页面后再试', 'sight')
  return sight
}
