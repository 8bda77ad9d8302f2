import { refuse } from '#kit/refusal.ts'
import { sql } from '#store/sql.ts'
import type { Actor } from './actor.ts'
import { coversBook } from './checks/admit.ts'
import type { Open } from './open.ts'

/**
 * What holds for a whole book: the area code of the place whose law is in force, what the office is called on its pages, and
 * the ledgers that it does not keep: they leave its menu and are not asked for, and what stands in them still counts.
 * Absent where nobody set it.
 */
export type Settings = { place?: string; office?: string; hidden?: readonly string[] }

export async function settings(o: Open, actor: Actor): Promise<Settings> {
  const rows = await o.store.read.all<{ name: string; value: string }>(sql`select name, value from setting where book = ${actor.book}`)
  const { hidden, ...said } = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  return { ...said, ...hidden && { hidden: hidden.split(' ') } }
}

/** Sets what is given; an empty text or list takes it back. */
export async function setSettings(o: Open, actor: Actor, { place, office, hidden }: Settings): Promise<void> {
  if (actor.role !== 'administrator' || !await coversBook(o.store.read, o, actor)) throw refuse('forbidden', '整个账套的设置，要由管着其中全部工会的管理员来改，请联系他们', 'role')
  if (place !== undefined && !/^(?:\d\d){0,3}$/.test(place)) throw refuse('invalid', `区划代码“${place.slice(0, 20)}”不对，请填2、4或6位数字，如330282；按全国规定就空着`, 'place')
  if (office !== undefined && office.length > 40) throw refuse('invalid', '单位名称太长，请不要超过40字', 'office')
  const unknown = hidden?.find(id => !o.register.ledgers.has(id))
  if (unknown !== undefined) throw refuse('invalid', `没有“${unknown.slice(0, 20)}”这本台账，请从菜单里的台账中选`, 'hidden')
  await o.store.transaction(async tx => {
    for (const [name, value] of Object.entries({ place, office, hidden: hidden && [...new Set(hidden)].sort().join(' ') })) {
      if (value === undefined) continue
      if (value.trim() === '') await tx.run(sql`delete from setting where book = ${actor.book} and name = ${name}`)
      else await tx.run(sql`insert into setting (book, name, value) values (${actor.book}, ${name}, ${value.trim()}) on conflict (book, name) do update set value = excluded.value`)
    }
  })
}
