import type { Route } from '../route.ts'
import { list, object, text } from '../schema.ts'

const settings = object({ place: text, office: text, hidden: list(text) }, ['place', 'office', 'hidden'])

/** What holds for the whole book. */
export const settingRoutes: readonly Route[] = [
  {
    id: 'settings.get', method: 'GET', url: '/api/settings', who: 'reader', scope: 'own', say: '账套的设置：按哪里的规定、单位显示的名称、不用的台账', answer: settings,
    work: ({ house, actor }) => house.desk.office.settings(actor),
  },
  {
    id: 'settings.set', method: 'POST', url: '/api/settings', who: 'administrator', scope: 'book', say: '改账套的设置；留空就是取消', body: settings, answer: settings,
    async work({ house: { desk: { office } }, actor, body }) {
      const given = (name: string) => typeof body[name] === 'string' ? { [name]: body[name] } : {}
      await office.setSettings(actor, { ...given('place'), ...given('office'), ...Array.isArray(body['hidden']) && { hidden: body['hidden'] as string[] } })
      return office.settings(actor)
    },
  },
]
