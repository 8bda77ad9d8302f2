import type { Day } from '#kit/day.ts'
import type { Law } from '#law/law.ts'
import type { Register } from '#model/register.ts'
import type { Figures } from '#figures/figures.ts'
import type { Actor } from '#records/actor.ts'
import type { Office } from '#records/office.ts'

/** What the calendar of a union's year is made from. */
export type Ask = { office: Pick<Office, 'list' | 'due' | 'unions'>; figures: Figures; register: Register; actor: Actor; law: Law; union: string; year: number; today: Day }
