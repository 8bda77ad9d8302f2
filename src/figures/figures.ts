import { refuse } from '#kit/refusal.ts'
import { lawRules, type LawRule } from '#law/rules.ts'
import type { Figure, Want } from '#model/figure.ts'
import type { Register } from '#model/register.ts'
import type { Actor } from '#records/actor.ts'
import { among } from '#records/among.ts'
import { scopeSql } from '#records/tree.ts'
import { join, raw, sql } from '#store/sql.ts'
import type { Read, Store } from '#store/store.ts'
import type { Knowledge } from './compile/knowledge.ts'
import { computeAll } from './compute.ts'
import { whyOf, type Why } from './why.ts'

export type Figures = {
  /** In the order of the wants. The same for everyone who may ask: what a viewer may not open counts for him too. */
  compute(actor: Actor, wants: readonly Want[]): Promise<Figure[]>
  /** The records behind one figure, of the same state as the figure. */
  why(actor: Actor, want: Want): Promise<Why>
}

/** `law` are the rules in force and the area code of the place whose they are; the nation's where it is left out. */
export function figures({ store, register, law = { rules: lawRules, place: '' } }: {
  store: Store; register: Register; law?: { rules: readonly LawRule[]; place: string }
}): Figures {
  const know: Knowledge = { register, law }
  return {
    compute: (actor, wants) => store.snapshot(async read => {
      await admit(read, actor, wants)
      return computeAll(know, read, wants)
    }),
    why: (actor, want) => store.snapshot(async read => {
      await admit(read, actor, [want])
      return whyOf(know, read, actor, want)
    }),
  }
}

/** Figures of unions that are the actor's, below his, or above: a village may see the sums of its township, not those of its neighbour. */
async function admit(read: Read, actor: Actor, wants: readonly Want[]): Promise<void> {
  const unions = new Set(wants.map(want => want.union))
  const above = actor.unions === 'all' ? [] : [sql`descendant in (select ancestor from union_tree where descendant in ${among(read.dialect, actor.unions)})`]
  const rows = await read.all(sql`
    select descendant from union_tree where depth = 0 and descendant in ${among(read.dialect, unions)}
    and (${join([scopeSql(read, actor, raw('descendant')), ...above], ' or ')})`)
  if (rows.length < unions.size) throw refuse('forbidden', '只能查看本级、上级和下属工会的数据，请重新选择工会', 'union')
}
