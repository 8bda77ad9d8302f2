import { refuse } from '#kit/refusal.ts'
import type { Figure, Want } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import type { Actor } from '#records/actor.ts'
import { mayCount, openTo } from '#records/checks/admit.ts'
import { among } from '#records/among.ts'
import { rulesIn } from '#records/law.ts'
import { ident, sql } from '#store/sql.ts'
import type { Read, Store } from '#store/store.ts'
import { apartOf, type Apart } from './apart.ts'
import type { Knowledge } from './compile/knowledge.ts'
import { computeAll } from './compute.ts'
import { whyOf, type Why } from './why.ts'

export type Figures = {
  /** In the order of the wants. The same for everyone who may ask: what a viewer may not open counts for him too. */
  compute(actor: Actor, wants: readonly Want[]): Promise<Figure[]>
  /** The records behind one figure, of the same state as the figure. */
  why(actor: Actor, want: Want): Promise<Why>
  /** Unions of which two 口径 say different numbers. */
  apart(actor: Actor, want: Want): Promise<Apart[]>
}

/** Thresholds are those in force in the actor's book; `place` is the area code whose law holds where the book names none. */
export function figures({ store, register, place = '' }: { store: Store; register: Register; place?: string }): Figures {
  const knowledge = async (read: Read, { book }: Actor): Promise<Knowledge> => {
    return { register, dialect: store.dialect, law: await rulesIn(read, { register, book }, { otherwise: place }) }
  }
  return {
    compute: (actor, wants) => store.snapshot(async read => {
      await admit(read, register, actor, wants)
      return computeAll(await knowledge(read, actor), read, wants)
    }),
    why: (actor, want) => store.snapshot(async read => {
      await admit(read, register, actor, [want])
      return whyOf(await knowledge(read, actor), read, actor, want)
    }),
    apart: (actor, want) => store.snapshot(async read => {
      await admit(read, register, actor, [want])
      return apartOf(await knowledge(read, actor), read, want)
    }),
  }
}

/** What may be counted may be asked for; the figure of a single record tells what stands in it, and is for who may open that. */
async function admit(read: Read, register: Register, actor: Actor, wants: readonly Want[]): Promise<void> {
  await mayCount(read, actor, wants.map(want => want.union))
  const single = wants.flatMap(({ indicator, record }) => record === undefined ? [] : [{ ledger: register.indicators.get(indicator)!.ledger, record }])
  for (const [ledger, some] of Map.groupBy(single, one => one.ledger)) {
    const ids = new Set(some.map(one => one.record))
    const records = await read.all<{ id: string; union: string | null }>(sql`select id, "union" from ${ident(ledger.id)} where id in ${among(read.dialect, ids)}`)
    if ((await openTo(read, actor, ledger, records)).size < records.length) throw refuse('forbidden', '这条记录不归您处理，请联系负责人', 'record')
  }
}
