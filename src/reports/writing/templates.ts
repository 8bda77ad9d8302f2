import type { Day } from '#kit/day.ts'
import { sayPeriod, type Period } from '#kit/period.ts'
import { refuse } from '#kit/refusal.ts'
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

/** Of a time that has not begun nothing can be summed up: what stands today would be told of a year to come. Plans and notices look ahead. */
export function refuseUnbegun({ kind }: Template, period: Period, today: Day): void {
  const ahead = kind !== 'summary' && kind !== 'special'
  if (!ahead && period.first > today) throw refuse('invalid', `${sayPeriod(period)}还没有开始，没有可总结的，请另选期间；要写打算，请用“起草计划”或“月工作计划”`, 'period')
}
