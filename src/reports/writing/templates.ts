import type { Template } from '#model/phrase.ts'
import type { Register } from '#model/register.ts'
import { template } from '#office/template.ts'
import { templateFrom } from '#office/template-record.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'

/** Own templates that one list shows. */
const MOST = 100

/** The papers that can be written: those that come with the product, then those the actor's unions made of them. */
export async function templatesFor(register: Register, office: Pick<Office, 'list'>, actor: Actor): Promise<{ template: Template; own: boolean }[]> {
  const { records } = await office.list(actor, template.id, { limit: MOST })
  return [
    ...[...register.templates.values()].map(template => ({ template, own: false })),
    ...records.map(record => ({ template: templateFrom(register.ledgers, record), own: true })),
  ]
}

/** One of them by its id: what is none of the product's is a record. Refuses what is neither. */
export async function templateNamed(register: Register, office: Pick<Office, 'get'>, actor: Actor, id: string): Promise<Template> {
  return register.templates.get(id) ?? templateFrom(register.ledgers, await office.get(actor, template.id, id))
}
